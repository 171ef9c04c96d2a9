package org.shagi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day-care group of the example with its course, its staff and its children.
 *
 * @param key short stable word in Latin letters; idempotency keys and absences are made of it
 * @param from first day of the course
 * @param to last day of the course, inclusive
 * @param places places approved for the group
 * @param staff who works with the group: the leader first, the psychologist last
 */
public record SampleGroup(
        String key,
        SampleDepartment department,
        String name,
        LocalDate from,
        LocalDate to,
        int places,
        List<SampleAccount> staff,
        SamplePapers papers,
        List<SampleChild> children) {

    /** Who leads the group. */
    public SampleAccount leader() {
        return staff.getFirst();
    }

    /** Who is its psychologist. */
    public SampleAccount psychologist() {
        return staff.getLast();
    }

    /** The months that the course touches, in order. */
    public List<YearMonth> months() {
        return monthsUntil(to);
    }

    /** The months that the course touches up to a day, in order; empty if the course begins later. */
    public List<YearMonth> monthsUntil(LocalDate day) {
        var last = YearMonth.from(day.isBefore(to) ? day : to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
