package org.shagi.quota.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.shagi.kit.domain.ServiceCode;

/** Counts taken apart. Services and days of stay add up over the lines; recipients need not, for one child may stand in several. */
public final class Breakdown {

    private Breakdown() {}

    /**
     * The lines by their keys: a code, a kind, a month, a quarter such as {@code 2019-Q1}, an id of a child, group or department.
     *
     * @param dimension anything but {@link Dimension#DAY}, which needs the sheets: {@link #byDay}
     */
    public static SortedMap<String, CountLine> of(Snapshot snapshot, Dimension dimension) {
        var months = snapshot.months();
        return switch (dimension) {
            case CODE -> byAmount(snapshot, Amounts.CODES, ServiceCode::value, code -> amounts -> amounts.of(code));
            case KIND -> byAmount(snapshot, List.of(ServiceKind.values()), Enum::name, kind -> kind::in);
            case MONTH -> byMonths(months, month -> month.month().toString());
            case QUARTER -> byMonths(months, month -> quarter(month.month()));
            case GROUP -> byMonths(months, MonthCounts::groupId);
            case DEPARTMENT -> byMonths(months, MonthCounts::departmentId);
            case CHILD -> byChild(snapshot);
            case DAY -> throw new IllegalArgumentException("days stand in the sheets");
        };
    }

    /** The lines by date. */
    public static SortedMap<String, CountLine> byDay(Collection<GroupMonth> sheets) {
        var services = new TreeMap<String, Long>();
        var present = new HashMap<String, Long>();
        var recipients = new HashMap<String, Set<String>>();
        sheets.stream().flatMap(month -> month.days().stream()).forEach(day -> {
            var key = day.date().toString();
            services.merge(key, day.counts().total(), Math::addExact);
            present.merge(key, (long) day.present(), Math::addExact);
            var served = recipients.computeIfAbsent(key, first -> new HashSet<>());
            day.marks().forEach((child, mark) -> {
                if (mark.isPresent()) {
                    served.add(child);
                }
            });
        });
        var lines = new TreeMap<String, CountLine>();
        services.forEach((key, count) -> lines.put(
                key,
                new CountLine(count, recipients.getOrDefault(key, Set.of()).size(), present.getOrDefault(key, 0L))));
        return lines;
    }

    /** A quarter of a year as its key, such as {@code 2019-Q1}. */
    public static String quarter(YearMonth month) {
        return "%d-Q%d".formatted(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    private static <T> SortedMap<String, CountLine> byAmount(
            Snapshot snapshot, List<T> lines, Function<T, String> key, Function<T, ToLongFunction<Amounts>> amount) {
        var children = snapshot.children().values();
        var given =
                Amounts.sum(snapshot.months().stream().map(MonthCounts::facts).toList());
        var counted = new TreeMap<String, CountLine>();
        for (var line : lines) {
            var of = amount.apply(line);
            int recipients = (int) children.stream()
                    .filter(child -> of.applyAsLong(child.services()) > 0)
                    .count();
            counted.put(key.apply(line), new CountLine(of.applyAsLong(given), recipients, 0));
        }
        return counted;
    }

    private static SortedMap<String, CountLine> byMonths(
            Collection<MonthCounts> months, Function<MonthCounts, String> key) {
        var by = new TreeMap<String, Map<String, Boolean>>();
        var services = new HashMap<String, Long>();
        var present = new HashMap<String, Long>();
        months.forEach(month -> {
            var at = key.apply(month);
            services.merge(at, month.facts().total(), Math::addExact);
            present.merge(at, month.present(), Math::addExact);
            var children = by.computeIfAbsent(at, first -> new HashMap<>());
            month.children().forEach((child, counts) -> children.merge(child, counts.isServed(), Boolean::logicalOr));
        });
        var lines = new TreeMap<String, CountLine>();
        by.forEach((at, children) -> lines.put(
                at,
                new CountLine(
                        services.getOrDefault(at, 0L),
                        (int) children.values().stream()
                                .filter(served -> served)
                                .count(),
                        present.getOrDefault(at, 0L))));
        return lines;
    }

    private static SortedMap<String, CountLine> byChild(Snapshot snapshot) {
        var lines = new TreeMap<String, CountLine>();
        snapshot.children()
                .forEach((child, counts) -> lines.put(
                        child, new CountLine(counts.services().total(), counts.isServed() ? 1 : 0, counts.present())));
        return lines;
    }
}
