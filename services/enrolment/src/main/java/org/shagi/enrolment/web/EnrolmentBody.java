package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shagi.enrolment.domain.Order;

/** The order by which a child is enrolled. */
record EnrolmentBody(
        @NotBlank @Size(max = 50) String orderNumber,
        @NotNull LocalDate orderDate) {

    Order order() {
        return new Order(orderNumber.strip(), orderDate);
    }
}
