package org.shagi.enrolment.domain.consent;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Wording;

/**
 * A version of the printed form of a consent.
 *
 * @param from first day on which it is signed
 * @param to last day on which it is signed
 * @param basis the law it follows
 */
public record ConsentForm(ConsentKind kind, int version, LocalDate from, LocalDate to, Wording title, String basis) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
