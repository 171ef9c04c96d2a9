package org.shagi.quota.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The month of a group as its day sheets tell it.
 *
 * <p>It begins empty, with the first sheet of the month that becomes known, in whatever order sheets come. Each day is held
 * once, as its newest sheet has it: a newer sheet takes the place of the older one, a repeat or a late arrival of an older one
 * changes nothing. The facts of the month are the sum of the days held and are never added to, so they cannot drift from the
 * sheets. A month is not closed here; a correction, however late, simply takes its place.
 *
 * @param departmentId the department of the group, which stays the same for the whole course
 * @param days by date, all within the month
 * @param facts whole services by code: the sum over {@code days}
 * @param revision how many changes made it what it is; 0 before the first
 */
public record GroupMonth(
        String groupId,
        String departmentId,
        YearMonth month,
        SortedMap<LocalDate, RecordedDay> days,
        Amounts facts,
        long revision) {

    public GroupMonth {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** A month of which no sheet is known yet. */
    public static GroupMonth unrecorded(String groupId, String departmentId, YearMonth month) {
        return new GroupMonth(groupId, departmentId, month, new TreeMap<>(), Amounts.NONE, 0);
    }

    /**
     * The month with this sheet in it.
     *
     * @return empty if the same or a newer sheet of the day is held already
     * @throws IllegalArgumentException if the day lies outside the month
     */
    public Optional<GroupMonth> recording(RecordedDay day) {
        if (!YearMonth.from(day.date()).equals(month)) {
            throw new IllegalArgumentException("%s is not in %s".formatted(day.date(), month));
        }
        var held = days.get(day.date());
        if (held != null && !day.isNewerThan(held)) {
            return Optional.empty();
        }
        var now = new TreeMap<>(days);
        now.put(day.date(), day);
        var sum = Amounts.sum(now.values().stream().map(RecordedDay::counts).toList());
        return Optional.of(new GroupMonth(groupId, departmentId, month, now, sum, revision + 1));
    }

    /** What this month brings to every sum above it. */
    public Share share() {
        return new Share(groupId, departmentId, month, Amounts.NONE, facts);
    }
}
