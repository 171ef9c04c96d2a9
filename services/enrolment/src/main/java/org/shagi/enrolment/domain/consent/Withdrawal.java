package org.shagi.enrolment.domain.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Recorded;

/**
 * That a consent was taken back.
 *
 * @param on first day on which it no longer holds
 * @param document number of the paper by which it was; null for none
 */
public record Withdrawal(LocalDate on, @Nullable String document, Recorded recorded) {}
