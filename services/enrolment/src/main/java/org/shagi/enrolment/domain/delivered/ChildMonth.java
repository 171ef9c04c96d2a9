package org.shagi.enrolment.domain.delivered;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.kit.domain.ServiceCode;

/**
 * What one child received in a month, or in several added up.
 *
 * @param daysPresent working days on which the child came, 0 or more
 * @param daysAbsent working days marked «Н», 0 or more
 * @param counts services given, by code; a code that was never given is not among them
 */
public record ChildMonth(int daysPresent, int daysAbsent, SortedMap<ServiceCode, Integer> counts) {

    /** Nothing was given. */
    public static final ChildMonth NOTHING = new ChildMonth(0, 0, Collections.emptySortedMap());

    public ChildMonth {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        if (daysPresent < 0 || daysAbsent < 0 || counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("less than nothing: " + daysPresent + ", " + daysAbsent + ", " + counts);
        }
    }

    /** Services given by this code; 0 if none. */
    public int of(ServiceCode code) {
        return counts.getOrDefault(code, 0);
    }

    /** Services given in all, over every code. */
    public int served() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Both added up. */
    public ChildMonth plus(ChildMonth other) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((code, count) -> sum.merge(code, count, Integer::sum));
        return new ChildMonth(daysPresent + other.daysPresent, daysAbsent + other.daysAbsent, sum);
    }
}
