package org.shagi.enrolment.domain.register;

/** How far the programme's volume of a service was given: the mark of its execution. */
public enum ServiceResult {
    DONE,
    PARTLY,
    NOT_DONE;

    /** @param delivered whole services, like {@code planned} */
    static ServiceResult of(int planned, int delivered) {
        if (delivered >= planned) {
            return DONE;
        }
        return delivered > 0 ? PARTLY : NOT_DONE;
    }
}
