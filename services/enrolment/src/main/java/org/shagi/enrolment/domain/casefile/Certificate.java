package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Decision;

/**
 * The polyclinic's certificate that the child may be among other children (S003 I.4).
 *
 * @param validTo last day on which it is valid
 * @param fit whether the child may attend a group
 */
public record Certificate(LocalDate issuedOn, LocalDate validTo, String issuer, boolean fit) {

    /** The certificate as it was handed in; refused if it ends before it begins. */
    public static Decision<Certificate> presented(LocalDate issuedOn, LocalDate validTo, String issuer, boolean fit) {
        return Period.between(issuedOn, validTo).map(valid -> new Certificate(issuedOn, validTo, issuer, fit));
    }

    /** Whether it is in force on a day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(validTo);
    }
}
