package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.department.MonthOrder;
import org.shagi.enrolment.domain.department.MonthOrders;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The data on the children enrolled in a month went into the order on the organisation of services (S003 I.6). */
@Component
public class RecordMonthOrder {

    private final Departments departments;
    private final MonthOrders orders;
    private final Today today;

    RecordMonthOrder(Departments departments, MonthOrders orders, Today today) {
        this.departments = departments;
        this.orders = orders;
        this.today = today;
    }

    public Decision<MonthOrder> record(MonthOrder order, Actor actor) {
        var department = order.departmentId();
        if (departments.find(department).isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-department").with("department", department));
        }
        if (!actor.seesDepartment(department)) {
            return Decision.refused(Refusal.forbidden("outside-your-scope"));
        }
        return order.whyNot(today.date())
                .<Decision<MonthOrder>>map(Decision::refused)
                .orElseGet(() -> {
                    orders.keep(order);
                    return Decision.accepted(order);
                });
    }
}
