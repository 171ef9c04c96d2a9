package org.shagi.quota.domain.rebuild;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.rebuild.Difference.How;
import org.shagi.quota.domain.rebuild.Difference.What;

/**
 * Looks for what two read models disagree on: departments, groups, plans, drawn plans, the counts of every month of every group, state
 * assignments, and overdue terms.
 */
public final class Comparison {

    private static final Period EVER = new Period(YearMonth.of(2015, 1), YearMonth.of(2045, 12));
    private static final int MOST = 50;

    private Comparison() {}

    /**
     * At most 50 of them; empty if they agree.
     *
     * @param today whose overdue terms are compared: those of long ago are forgotten
     */
    public static List<Difference> of(Snapshots live, Snapshots fresh, LocalDate today) {
        var was = byKey(live, today);
        var is = byKey(fresh, today);
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .sorted()
                .flatMap(key -> key.between(was.get(key), is.get(key)).stream())
                .limit(MOST)
                .toList();
    }

    /** @param of ids and times that name it among its kind */
    private record Key(What what, String of) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::what).thenComparing(Key::of);

        Optional<Difference> between(@Nullable Object live, @Nullable Object fresh) {
            if (Objects.equals(live, fresh)) {
                return Optional.empty();
            }
            return Optional.of(new Difference(
                    what, of, live == null ? How.ONLY_FRESH : fresh == null ? How.ONLY_LIVE : How.UNLIKE));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static Map<Key, Object> byKey(Snapshots held, LocalDate today) {
        var snapshot = held.take(Reach.CENTRE, EVER, Optional.empty());
        var all = new HashMap<Key, Object>();
        snapshot.departments().forEach(department -> all.put(new Key(What.DEPARTMENT, department.id()), department));
        snapshot.groups().forEach(group -> all.put(new Key(What.GROUP, group.id()), group));
        snapshot.plans()
                .forEach(plan -> all.put(
                        new Key(What.PLAN, plan.groupId()),
                        List.of(plan.departmentId(), plan.children(), plan.months())));
        for (MonthCounts month : snapshot.months()) {
            all.put(new Key(What.MONTH, month.groupId() + " " + month.month()), counted(month));
        }
        held.drawn(Reach.CENTRE, EVER)
                .forEach(plan -> all.put(new Key(What.DRAWN_PLAN, plan.groupId() + " " + plan.month()), plan));
        for (int year = EVER.from().getYear(); year <= EVER.to().getYear(); year++) {
            var key = new Key(What.ASSIGNMENT, Integer.toString(year));
            held.assignment(year, Optional.empty()).ifPresent(assignment -> all.put(key, assignment));
        }
        held.overdue(today)
                .forEach(day -> all.put(
                        new Key(What.OVERDUE, day.service() + " " + day.departmentId()),
                        List.of(day.day(), day.groups())));
        return all;
    }

    private static List<Object> counted(MonthCounts month) {
        return List.of(month.filled(), month.late(), month.present(), month.absent(), month.facts(), month.children());
    }
}
