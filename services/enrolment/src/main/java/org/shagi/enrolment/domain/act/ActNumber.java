package org.shagi.enrolment.domain.act;

/**
 * Number of an act: one row for each department and year of signature.
 *
 * @param number 1 for the first act signed in the year
 */
public record ActNumber(String departmentId, int year, int number) {

    /** As it stands on the paper, {@code 3/2019}. */
    public String shown() {
        return number + "/" + year;
    }
}
