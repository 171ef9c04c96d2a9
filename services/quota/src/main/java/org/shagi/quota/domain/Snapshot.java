package org.shagi.quota.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is known of a part of the centre in a period, as of one moment: all that figures are made of.
 *
 * @param departments all of the centre
 * @param groups all of the centre, for a child may have come from anywhere
 * @param plans of the groups in reach
 * @param months of the groups in reach, within the period
 */
public record Snapshot(
        Reach reach,
        Period period,
        List<Department> departments,
        List<Group> groups,
        List<GroupPlan> plans,
        List<MonthCounts> months) {

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
                plans.stream()
                        .filter(plan -> part.covers(plan.departmentId(), plan.groupId()))
                        .toList(),
                months.stream()
                        .filter(month -> part.covers(month.departmentId(), month.groupId()))
                        .toList());
    }

    /** The same of a part of the period. */
    public Snapshot in(Period part) {
        return new Snapshot(
                reach,
                part,
                departments,
                groups,
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

    /** The day on which each child first came onto a roster anywhere in the centre. */
    Map<String, LocalDate> firstEnrolled() {
        var first = new HashMap<String, LocalDate>();
        groups.forEach(group -> group.stays()
                .forEach(stay ->
                        first.merge(stay.childId(), stay.from(), (one, other) -> one.isBefore(other) ? one : other)));
        return first;
    }
}
