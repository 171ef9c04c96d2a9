package org.shagi.quota.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the state assignment asks of a group: УМ = НР × КД for each of six months; a seventh month that the course touches has
 * no plan of its own (S003 VI.2, F-01 and F-02).
 *
 * @param children number of children it was computed for (КД)
 * @param months tenths of a service by code, by month
 * @param version version of the plan, 1 or more
 * @param toldAt when state-assignment told it
 */
public record GroupPlan(
        String groupId,
        String departmentId,
        int children,
        SortedMap<YearMonth, Amounts> months,
        long version,
        Instant toldAt) {

    public GroupPlan {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /** Tenths of a service by code planned for a month; nothing for a month outside the plan. */
    public Amounts in(YearMonth month) {
        return months.getOrDefault(month, Amounts.NONE);
    }

    /** What the plan brings to every sum above it, month by month. */
    public Stream<Share> shares(Period period) {
        return months.entrySet().stream()
                .filter(entry -> period.contains(entry.getKey()))
                .map(entry -> new Share(groupId, departmentId, entry.getKey(), entry.getValue(), Amounts.NONE));
    }
}
