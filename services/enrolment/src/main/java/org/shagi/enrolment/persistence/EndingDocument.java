package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.casefile.Ending;

/** The end of a case as it is stored within it. */
record EndingDocument(
        EndReason reason,
        String lastDay,
        @Nullable String receivedOn,
        @Nullable OrderDocument order,
        @Nullable String comment) {

    static EndingDocument of(Ending ending) {
        var received = ending.receivedOn();
        var order = ending.order();
        return new EndingDocument(
                ending.reason(),
                ending.lastDay().toString(),
                received == null ? null : received.toString(),
                order == null ? null : OrderDocument.of(order),
                ending.comment());
    }

    Ending ending() {
        return new Ending(
                reason,
                LocalDate.parse(lastDay),
                receivedOn == null ? null : LocalDate.parse(receivedOn),
                order == null ? null : order.order(),
                comment);
    }
}
