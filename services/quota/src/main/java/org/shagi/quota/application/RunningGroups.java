package org.shagi.quota.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.forecast.Known;

/** Sorts out what is known of each group whose course runs on a day. */
final class RunningGroups {

    private RunningGroups() {}

    /** Those that have a plan. */
    static List<Known> of(Snapshot snapshot, List<DrawnPlan> drawn, LocalDate day) {
        var plans = snapshot.plans().stream().collect(toMap(GroupPlan::groupId, plan -> plan));
        var months = snapshot.months().stream().collect(groupingBy(MonthCounts::groupId));
        var drawnMonths = drawn.stream().collect(groupingBy(DrawnPlan::groupId));
        return snapshot.running().stream()
                .filter(group -> !day.isBefore(group.from()) && !day.isAfter(group.to()))
                .filter(group -> plans.containsKey(group.id()))
                .map(group -> new Known(
                        group,
                        Objects.requireNonNull(plans.get(group.id())),
                        drawnMonths.getOrDefault(group.id(), List.of()),
                        months.getOrDefault(group.id(), List.of())))
                .toList();
    }
}
