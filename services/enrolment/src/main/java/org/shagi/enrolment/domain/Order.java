package org.shagi.enrolment.domain;

import java.time.LocalDate;

/**
 * An order of the head of department (распоряжение).
 *
 * @param number as it stands on the paper
 */
public record Order(String number, LocalDate date) {}
