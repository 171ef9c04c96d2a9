package org.shagi.quota.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The month of a group as its day sheets tell it.
 *
 * <p>It begins empty, with the first sheet of the month that becomes known, in whatever order sheets come. Every version of every
 * sheet is held once; a day reads as its newest version has it, so a repeat changes nothing and an older version that arrives late
 * changes no figure. Older versions are what «as known on» is answered from. The facts of the month are the sum over its days and
 * are never added to, so they cannot drift from the sheets. A month is not closed here; a correction, however late, simply takes
 * its place.
 *
 * @param departmentId the department of the group, which stays the same for the whole course
 * @param versions by date, all within the month; the versions of a day in ascending order, never none
 * @param revision how many changes made it what it is; 0 before the first
 */
public record GroupMonth(
        String groupId,
        String departmentId,
        YearMonth month,
        SortedMap<LocalDate, List<RecordedDay>> versions,
        long revision) {

    public GroupMonth {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /** A month of which no sheet is known yet. */
    public static GroupMonth unrecorded(String groupId, String departmentId, YearMonth month) {
        return new GroupMonth(groupId, departmentId, month, new TreeMap<>(), 0);
    }

    /**
     * The month with this sheet in it.
     *
     * @return empty if this version of the sheet is held already
     * @throws IllegalArgumentException if the day lies outside the month
     */
    public Optional<GroupMonth> recording(RecordedDay day) {
        if (!YearMonth.from(day.date()).equals(month)) {
            throw new IllegalArgumentException("%s is not in %s".formatted(day.date(), month));
        }
        var held = versions.getOrDefault(day.date(), List.of());
        if (held.stream().anyMatch(other -> other.version() == day.version())) {
            return Optional.empty();
        }
        var more = new ArrayList<>(held);
        more.add(day);
        more.sort(Comparator.comparingLong(RecordedDay::version));
        var now = new TreeMap<>(versions);
        now.put(day.date(), List.copyOf(more));
        return Optional.of(new GroupMonth(groupId, departmentId, month, now, revision + 1));
    }

    /** The month as it was known at a moment: without the versions that were written later. */
    public GroupMonth asOf(Instant moment) {
        var known = new TreeMap<LocalDate, List<RecordedDay>>();
        versions.forEach((date, held) -> {
            var until = held.stream()
                    .filter(day -> !day.recordedAt().isAfter(moment))
                    .toList();
            if (!until.isEmpty()) {
                known.put(date, until);
            }
        });
        return new GroupMonth(groupId, departmentId, month, known, revision);
    }

    /** Each day as its newest version has it. */
    public List<RecordedDay> days() {
        return versions.values().stream().map(List::getLast).toList();
    }

    /** Each day as it was first written. */
    public List<RecordedDay> firstVersions() {
        return versions.values().stream().map(List::getFirst).toList();
    }

    /** Whole services by code: the sum over the days. */
    public Amounts facts() {
        return Amounts.sum(days().stream().map(RecordedDay::counts).toList());
    }
}
