package org.shagi.quota.domain;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is known of a part of the centre in a period, as of one moment: all that figures are made of.
 *
 * @param departments all of the centre
 * @param groups all of the centre, for a child may have come from anywhere
 * @param firstDays of the children of these groups
 * @param plans of the groups in reach
 * @param months of the groups in reach, within the period
 */
public record Snapshot(
        Reach reach,
        Period period,
        List<Department> departments,
        List<Group> groups,
        FirstDays firstDays,
        List<GroupPlan> plans,
        List<MonthCounts> months) {

    /** What is known, with the first days of children found from the groups. */
    public Snapshot(
            Reach reach,
            Period period,
            List<Department> departments,
            List<Group> groups,
            List<GroupPlan> plans,
            List<MonthCounts> months) {
        this(reach, period, departments, groups, new FirstDays(groups), plans, months);
    }

    /** The groups in reach with a day of their course in the period. */
    public List<Group> running() {
        return groups.stream()
                .filter(group -> reach.covers(group.departmentId(), group.id()) && group.runsIn(period))
                .toList();
    }

    /** Plan and fact, month by month and group by group. */
    public Stream<Share> shares() {
        return Stream.concat(
                plans.stream().flatMap(plan -> plan.shares(period)),
                months.stream().map(MonthCounts::share));
    }

    /** The same of a part of the reach. */
    public Snapshot within(Reach part) {
        return new Snapshot(
                part,
                period,
                departments,
                groups,
                firstDays,
                plans.stream()
                        .filter(plan -> part.covers(plan.departmentId(), plan.groupId()))
                        .toList(),
                months.stream()
                        .filter(month -> part.covers(month.departmentId(), month.groupId()))
                        .toList());
    }

    /** The same of each department, sorted out once for all of them; of one that has nothing too. */
    public Function<String, Snapshot> byDepartment() {
        var itsPlans = plans.stream().collect(groupingBy(GroupPlan::departmentId));
        var itsMonths = months.stream().collect(groupingBy(MonthCounts::departmentId));
        return department -> new Snapshot(
                new Reach(Level.DEPARTMENT, department),
                period,
                departments,
                groups,
                firstDays,
                itsPlans.getOrDefault(department, List.of()),
                itsMonths.getOrDefault(department, List.of()));
    }

    /** The same of a part of the period. */
    public Snapshot in(Period part) {
        return new Snapshot(
                reach,
                part,
                departments,
                groups,
                firstDays,
                plans,
                months.stream().filter(month -> part.contains(month.month())).toList());
    }

    /** What the period brought to each child in reach, by pseudonymous id; in no particular order. */
    public Map<String, ChildCounts> children() {
        var children = new HashMap<String, ChildCounts>();
        months.forEach(
                month -> month.children().forEach((child, counts) -> children.merge(child, counts, ChildCounts::plus)));
        return children;
    }
}
