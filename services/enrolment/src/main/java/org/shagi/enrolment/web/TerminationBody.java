package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.casefile.Ending;

/** The end of the service by the head's order. */
record TerminationBody(
        @NotNull LocalDate lastDay,
        @NotNull EndReason reason,
        @NotBlank @Size(max = 50) String orderNumber,
        @NotNull LocalDate orderDate,
        @Nullable @Size(max = 500) String comment) {

    Ending ending() {
        return new Ending(
                reason,
                lastDay,
                null,
                new Order(orderNumber.strip(), orderDate),
                comment == null || comment.isBlank() ? null : comment.strip());
    }

    /** Without the comment, which may speak of the family. */
    @Override
    public String toString() {
        return "TerminationBody[hidden]";
    }
}
