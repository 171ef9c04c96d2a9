package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Order;

/** An order as it is stored. */
record OrderDocument(String number, String date) {

    static OrderDocument of(Order order) {
        return new OrderDocument(order.number(), order.date().toString());
    }

    Order order() {
        return new Order(number, LocalDate.parse(date));
    }
}
