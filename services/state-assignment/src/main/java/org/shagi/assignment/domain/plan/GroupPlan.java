package org.shagi.assignment.domain.plan;

import java.time.YearMonth;
import java.util.List;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;

/**
 * What the state assignment asks of a group for its course: УМ = НР × КД in a month (S003 VI.2), six such months in all.
 *
 * <p>It is made from the roster, not by hand: each roster that changes the number of children, the months of the course or
 * the department makes the next version, any other one leaves the plan as it is. The norms are those of the standard in
 * force on the first day of the course. A seventh calendar month that the course touches asks for nothing more.
 *
 * @param children КД, 0 or more
 * @param months every calendar month that the course touches, in order
 * @param plannedMonths those that carry a monthly norm, at most six
 * @param version grows by one with every change, 1 or more
 */
public record GroupPlan(
        String groupId,
        String departmentId,
        ServiceStandard standard,
        int children,
        List<YearMonth> months,
        List<YearMonth> plannedMonths,
        long version) {

    private static final int MONTHS_OF_QUARTER = 3;

    public GroupPlan {
        months = List.copyOf(months);
        plannedMonths = List.copyOf(plannedMonths);
    }

    /** The first plan of a group. */
    public static GroupPlan of(Group group, ServiceStandard standard) {
        Course course = group.course();
        return new GroupPlan(
                group.id(),
                group.departmentId(),
                standard,
                group.children(),
                course.months(),
                course.plannedMonths(),
                1);
    }

    /** The plan that the group's roster asks for now: the next version, or this very plan if it asks for the same. */
    public GroupPlan revised(Group group, ServiceStandard now) {
        var asked = of(group, now).inVersion(version);
        return asked.equals(this) ? this : asked.inVersion(version + 1);
    }

    /** Tenths of a service for the group in a month that carries a norm. */
    public int monthTenths(ServiceNorm norm) {
        return norm.normTenths() * children;
    }

    /** Tenths of a service for the group in this very month; 0 in a month that carries no norm. */
    public int tenthsIn(YearMonth month, ServiceNorm norm) {
        return plannedMonths.contains(month) ? monthTenths(norm) : 0;
    }

    /** Tenths of a service for the group in a quarter. */
    public int quarterTenths(ServiceNorm norm) {
        return monthTenths(norm) * MONTHS_OF_QUARTER;
    }

    /** Tenths of a service for the group in the whole course: the sum of its months. */
    public int courseTenths(ServiceNorm norm) {
        return monthTenths(norm) * plannedMonths.size();
    }

    private GroupPlan inVersion(long other) {
        return new GroupPlan(groupId, departmentId, standard, children, months, plannedMonths, other);
    }
}
