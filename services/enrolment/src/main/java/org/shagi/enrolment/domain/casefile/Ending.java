package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;

/**
 * How the service ended, or how the application did if it never began.
 *
 * @param lastDay last day of service; the day of the refusal if there was none
 * @param receivedOn day on which the representative's refusal was received; null if nobody refused
 * @param order order of expulsion; null if the child was never enrolled
 * @param comment in the words of who recorded it; null for none
 */
public record Ending(
        EndReason reason,
        LocalDate lastDay,
        @Nullable LocalDate receivedOn,
        @Nullable Order order,
        @Nullable String comment) {

    Ending with(@Nullable String words) {
        return new Ending(reason, lastDay, receivedOn, order, words);
    }

    /** Without the comment, which may speak of the family. */
    @Override
    public String toString() {
        return "Ending[%s on %s]".formatted(reason, lastDay);
    }
}
