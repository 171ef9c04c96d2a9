package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;

/** The head's order on the work of a group. */
record OrderBody(
        @NotBlank @Size(max = 50) String number, @NotNull LocalDate date) {

    Order order() {
        return new Order(number.strip(), date);
    }

    /** The order where one is named in full; null where it may be left out and was. */
    static @Nullable Order ifNamed(@Nullable String number, @Nullable LocalDate date) {
        return number == null || number.isBlank() || date == null ? null : new Order(number.strip(), date);
    }
}
