package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shagi.enrolment.domain.Order;

/**
 * A transfer to another group.
 *
 * @param from first day in the new group
 */
record TransferBody(
        @NotBlank String groupId,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 50) String orderNumber,
        @NotNull LocalDate orderDate) {

    Order order() {
        return new Order(orderNumber.strip(), orderDate);
    }
}
