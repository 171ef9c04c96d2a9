package org.shagi.enrolment.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.enrolment.domain.department.MonthOrder;
import org.shagi.enrolment.domain.department.MonthOrders;

/** The orders of months, kept in a map. */
final class MonthOrdersInMemory implements MonthOrders {

    private final Map<String, MonthOrder> orders = new HashMap<>();

    @Override
    public void keep(MonthOrder order) {
        orders.put(MonthOrder.idOf(order.departmentId(), order.month()), order);
    }

    @Override
    public List<MonthOrder> ofDepartment(String departmentId) {
        return orders.values().stream()
                .filter(kept -> kept.departmentId().equals(departmentId))
                .toList();
    }

    @Override
    public Map<String, LocalDate> datesOf(Collection<String> departmentIds) {
        return orders.entrySet().stream()
                .filter(kept -> departmentIds.contains(kept.getValue().departmentId()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kept -> kept.getValue().order().date()));
    }
}
