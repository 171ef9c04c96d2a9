package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shagi.enrolment.domain.Order;

/** The head's order on the work of a group. */
record OrderBody(
        @NotBlank @Size(max = 50) String number, @NotNull LocalDate date) {

    Order order() {
        return new Order(number.strip(), date);
    }
}
