package org.shagi.enrolment.application;

import java.util.List;
import org.shagi.enrolment.domain.department.MonthOrder;
import org.shagi.enrolment.domain.department.MonthOrders;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The data on the children enrolled in a month went into the order on the organisation of services (S003 I.6). */
@Component
public class RecordMonthOrder {

    private final DepartmentDesk desk;
    private final MonthOrders orders;
    private final Today today;

    RecordMonthOrder(DepartmentDesk desk, MonthOrders orders, Today today) {
        this.desk = desk;
        this.orders = orders;
        this.today = today;
    }

    public Decision<MonthOrder> record(MonthOrder order, Actor actor) {
        return desk.within(order.departmentId(), actor)
                .then(department -> order.whyNot(today.date())
                        .<Decision<MonthOrder>>map(Decision::refused)
                        .orElseGet(() -> {
                            orders.keep(order);
                            return Decision.accepted(order);
                        }));
    }

    /** What is written down, the latest month first. */
    public Decision<List<MonthOrder>> recorded(String departmentId, Actor actor) {
        return desk.within(departmentId, actor).map(orders::ofDepartment);
    }
}
