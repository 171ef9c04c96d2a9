package org.shagi.quota.domain.rebuild;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.Snapshots;

/** Looks for what two read models disagree on: departments, groups, plans, drawn plans, and the counts of every month of every group. */
public final class Comparison {

    private static final Period EVER = new Period(YearMonth.of(2015, 1), YearMonth.of(2045, 12));
    private static final int MOST = 50;

    private Comparison() {}

    /** In words, at most 50 of them; empty if they agree. */
    public static List<String> of(Snapshots live, Snapshots fresh) {
        var one = live.take(Reach.CENTRE, EVER, Optional.empty());
        var other = fresh.take(Reach.CENTRE, EVER, Optional.empty());
        var differences = new ArrayList<String>();
        differ(differences, byKey(one, live.drawn(Reach.CENTRE, EVER)), byKey(other, fresh.drawn(Reach.CENTRE, EVER)));
        return differences.stream().limit(MOST).toList();
    }

    private static Map<String, Object> byKey(Snapshot snapshot, List<DrawnPlan> drawn) {
        var all = new HashMap<String, Object>();
        snapshot.departments().forEach(department -> all.put("department " + department.id(), department));
        snapshot.groups().forEach(group -> all.put("group " + group.id(), group));
        for (GroupPlan plan : snapshot.plans()) {
            all.put("plan " + plan.groupId(), plan.months());
        }
        for (MonthCounts month : snapshot.months()) {
            all.put("month %s %s".formatted(month.groupId(), month.month()), counted(month));
        }
        drawn.forEach(plan -> all.put("drawn plan %s %s".formatted(plan.groupId(), plan.month()), plan));
        return all;
    }

    private static List<Object> counted(MonthCounts month) {
        return List.of(month.filled(), month.late(), month.present(), month.absent(), month.facts(), month.children());
    }

    private static void differ(List<String> differences, Map<String, Object> live, Map<String, Object> fresh) {
        var keys = new TreeSet<>(live.keySet());
        keys.addAll(fresh.keySet());
        for (var key : keys) {
            var was = live.get(key);
            var is = fresh.get(key);
            if (was == null) {
                differences.add(key + ": only in the fresh one");
            } else if (is == null) {
                differences.add(key + ": only in the live one");
            } else if (!was.equals(is)) {
                differences.add(key + ": differs");
            }
        }
    }
}
