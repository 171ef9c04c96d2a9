package org.shagi.enrolment.domain.department;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The orders of the departments' months. */
public interface MonthOrders {

    /** Stores it in the place of the one before; the same again changes nothing. */
    void keep(MonthOrder order);

    /** The orders of a department, the latest month first. */
    List<MonthOrder> ofDepartment(String departmentId);

    /** The days of the orders of these departments, by {@link MonthOrder#idOf}. */
    Map<String, LocalDate> datesOf(Collection<String> departmentIds);
}
