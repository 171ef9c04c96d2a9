package org.shagi.enrolment.domain.casefile;

/**
 * Number of a case file: the place in the department's journal of registered citizens of the year (S003 2.1(3)). Unique for
 * department and year; within a group it stands for the child where names are not known, so the year is shown with it.
 *
 * @param year year of the registration, or of the enrolment order if nobody registered the case
 * @param number 1 for the first case of the department in the year
 */
public record CaseNumber(String departmentId, int year, int number) {

    public CaseNumber {
        if (number < 1) {
            throw new IllegalArgumentException("numbers begin with 1");
        }
    }

    /** As it is shown and told to other services, {@code 17/2019}. */
    public String shown() {
        return number + "/" + year;
    }
}
