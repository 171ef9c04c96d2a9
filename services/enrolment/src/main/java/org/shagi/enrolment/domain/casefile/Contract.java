package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Period;

/**
 * The contract on social services with the representative (S003 2.1(2)).
 *
 * @param term days of its validity, which are the days of the child's stay
 */
public record Contract(String number, LocalDate concludedOn, Period term) {}
