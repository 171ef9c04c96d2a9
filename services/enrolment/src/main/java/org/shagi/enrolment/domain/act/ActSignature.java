package org.shagi.enrolment.domain.act;

import java.time.LocalDate;

/**
 * That an act was signed.
 *
 * @param by account of the person who recorded it
 */
public record ActSignature(ActNumber number, LocalDate on, String by) {}
