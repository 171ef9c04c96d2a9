package org.shagi.enrolment.domain.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.EndReason;

/** Why a place on a roster ended. */
public sealed interface Departure {

    /** The last day that the child has the place. */
    LocalDate lastDay();

    /**
     * The service ended, by order.
     *
     * @param receivedOn day on which the representative's refusal was received; null if nobody refused
     */
    record Expulsion(
            EndReason reason, LocalDate lastDay, @Nullable LocalDate receivedOn, Order order) implements Departure {}

    /** The child went to another group, by order. */
    record Transfer(String toGroup, LocalDate lastDay, Order order) implements Departure {}

    /** The family had refused while the place was being taken, so there was no enrolment. */
    record Withdrawal(LocalDate lastDay) implements Departure {}
}
