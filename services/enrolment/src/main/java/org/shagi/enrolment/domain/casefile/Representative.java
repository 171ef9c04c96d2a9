package org.shagi.enrolment.domain.casefile;

/**
 * The legal representative who applied. Stays in this service, like the child's own data.
 *
 * @param relation what the person is to the child, free text
 */
public record Representative(String fullName, String phone, String relation) {

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "Representative[hidden]";
    }
}
