package org.shagi.enrolment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;

/**
 * How many places a group has from now on.
 *
 * @param orderNumber number and date of the order; may be absent while the group is forming
 */
record PlacesBody(
        @NotNull @Min(1) @Max(100) Integer places,
        @Nullable @Size(max = 50) String orderNumber,
        @Nullable LocalDate orderDate) {

    @Nullable
    Order order() {
        return OrderBody.ifNamed(orderNumber, orderDate);
    }
}
