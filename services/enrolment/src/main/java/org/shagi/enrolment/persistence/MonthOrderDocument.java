package org.shagi.enrolment.persistence;

import java.time.YearMonth;
import org.shagi.enrolment.domain.department.MonthOrder;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The order of a department's month as it is stored.
 *
 * @param id {@code departmentId|yyyy-MM}
 */
@Document("month-orders")
record MonthOrderDocument(@Id String id, @Indexed String departmentId, OrderDocument order, String by) {

    MonthOrder monthOrder() {
        var month = YearMonth.parse(id.substring(departmentId.length() + 1));
        return new MonthOrder(departmentId, month, order.order(), by);
    }
}
