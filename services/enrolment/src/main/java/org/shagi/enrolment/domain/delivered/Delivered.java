package org.shagi.enrolment.domain.delivered;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was given to one child over a span of months, and how far the journal vouches for it.
 *
 * @param months by month, the closed ones of the span only
 * @param versions the journal's version of each of them, by which a later correction is noticed
 * @param open months of the span that are not closed yet, in order; while there are any, the sums may still grow
 */
public record Delivered(
        SortedMap<YearMonth, ChildMonth> months, SortedMap<YearMonth, Long> versions, List<YearMonth> open) {

    public Delivered {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        open = List.copyOf(open);
    }

    /** Picks the child's part out of a group's closed months; those outside the span are passed over. */
    public static Delivered to(String childId, YearMonth from, YearMonth to, Collection<ClosedMonth> closed) {
        var months = new TreeMap<YearMonth, ChildMonth>();
        var versions = new TreeMap<YearMonth, Long>();
        closed.stream()
                .filter(month -> !month.month().isBefore(from) && !month.month().isAfter(to))
                .forEach(month -> {
                    months.put(month.month(), month.of(childId));
                    versions.put(month.month(), month.version());
                });
        return new Delivered(
                months,
                versions,
                monthsOf(from, to).filter(month -> !months.containsKey(month)).toList());
    }

    /** The closed months of the span added up. */
    public ChildMonth total() {
        return months.values().stream().reduce(ChildMonth.NOTHING, ChildMonth::plus);
    }

    /** Whether every month of the span is closed. */
    public boolean isComplete() {
        return open.isEmpty();
    }

    /** The months from the first to the last, both inclusive; none if the last is before the first. */
    public static Stream<YearMonth> monthsOf(YearMonth from, YearMonth to) {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
    }
}
