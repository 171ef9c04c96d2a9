package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * A representative's refusal of the service (S003 2.2(9)).
 *
 * @param lastDay last day of service; the day of receipt if absent
 * @param consequencesExplained whether the family was told what follows from it; it must have been
 * @param orderNumber number and date of the order of expulsion; both absent if the child is not enrolled
 */
record RefusalBody(
        @NotNull LocalDate receivedOn,
        @Nullable LocalDate lastDay,
        @NotNull EndReason reason,
        @Nullable @Size(max = 500) String comment,
        @NotNull Boolean consequencesExplained,
        @Nullable @Size(max = 50) String orderNumber,
        @Nullable LocalDate orderDate) {

    Decision<Ending> ending() {
        var order = orderNumber == null || orderNumber.isBlank() || orderDate == null
                ? null
                : new Order(orderNumber.strip(), orderDate);
        return consequencesExplained
                ? Decision.accepted(new Ending(
                        reason,
                        lastDay == null ? receivedOn : lastDay,
                        receivedOn,
                        order,
                        comment == null || comment.isBlank() ? null : comment.strip()))
                : Decision.refused(Refusal.rule("consequences-not-explained"));
    }

    /** Without the comment, which may speak of the family. */
    @Override
    public String toString() {
        return "RefusalBody[hidden]";
    }
}
