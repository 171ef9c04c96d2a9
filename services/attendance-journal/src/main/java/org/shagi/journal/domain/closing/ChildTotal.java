package org.shagi.journal.domain.closing;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.Entry;
import org.shagi.kit.domain.ServiceCode;

/**
 * One child's month added up (S003 2.2(3), VI.4).
 *
 * @param daysPresent days on which the child came
 * @param daysAbsent days marked «Н»
 * @param counts services given, by code; a code that was never given is not among them
 */
public record ChildTotal(String childId, int daysPresent, int daysAbsent, SortedMap<ServiceCode, Integer> counts) {

    public ChildTotal {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Everybody with a mark on one of these sheets, by id. */
    public static List<ChildTotal> of(Collection<DaySheet> sheets) {
        var totals = new TreeMap<String, ChildTotal>();
        sheets.stream()
                .flatMap(sheet -> sheet.entries().values().stream())
                .forEach(entry -> totals.merge(entry.childId(), of(entry), ChildTotal::plus));
        return List.copyOf(totals.values());
    }

    /** Of a child with no mark. */
    public static ChildTotal none(String childId) {
        return new ChildTotal(childId, 0, 0, new TreeMap<>());
    }

    /** Services given in all, over every code. */
    public int served() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Services given by this code; 0 if none. */
    public int given(ServiceCode code) {
        return counts.getOrDefault(code, 0);
    }

    private static ChildTotal of(Entry entry) {
        var counts = new TreeMap<ServiceCode, Integer>();
        entry.codes().forEach(code -> counts.put(code, 1));
        var came = entry.attendance() == Attendance.PRESENT;
        return new ChildTotal(entry.childId(), came ? 1 : 0, came ? 0 : 1, counts);
    }

    /** Both months together. */
    public ChildTotal plus(ChildTotal other) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((code, count) -> sum.merge(code, count, Integer::sum));
        return new ChildTotal(childId, daysPresent + other.daysPresent, daysAbsent + other.daysAbsent, sum);
    }
}
