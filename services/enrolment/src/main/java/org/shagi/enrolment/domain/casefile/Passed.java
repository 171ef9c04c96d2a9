package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something was done.
 *
 * @param number number of the paper that it was done by; null if it has none
 * @param by account of the person who recorded it
 */
public record Passed(LocalDate on, @Nullable String number, String by) {}
