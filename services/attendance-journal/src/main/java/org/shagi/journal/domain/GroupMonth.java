package org.shagi.journal.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.kit.domain.ServiceCode;

/**
 * A month of the group's journal, laid open: the working days of the month inside the course, what is written, what was planned.
 *
 * @param workingDays the days that have a column, in order; up to 23
 * @param sheets the sheets written so far, by day
 * @param plan the group's plan of services for the month; without days where none was drawn
 */
public record GroupMonth(
        JournalGroup group,
        YearMonth month,
        List<LocalDate> workingDays,
        Map<LocalDate, DaySheet> sheets,
        MonthPlan plan) {

    public GroupMonth {
        workingDays = List.copyOf(workingDays);
        sheets = Map.copyOf(sheets);
    }

    /** The children with a line in this month. */
    public List<RosterChild> children() {
        return group.rosterIn(month);
    }

    /** The sheets of the month's days that somebody has written in, in the order of the days. */
    public List<DaySheet> written() {
        return workingDays.stream()
                .filter(sheets::containsKey)
                .map(this::sheetOn)
                .toList();
    }

    /** How often each code is planned for days on which this child is enrolled and may receive it. */
    public SortedMap<ServiceCode, Integer> plannedFor(String childId) {
        var planned = new TreeMap<ServiceCode, Integer>();
        workingDays.forEach(date -> group.enrolled(childId, date)
                .ifPresent(child -> plannedOn(date).stream()
                        .filter(child::mayReceive)
                        .forEach(code -> planned.merge(code, 1, Integer::sum))));
        return planned;
    }

    /** The sheet of that day; blank if nobody has written in it. */
    public DaySheet sheetOn(LocalDate date) {
        return sheets.getOrDefault(date, DaySheet.blank(group.id(), date));
    }

    /** Children of that day's roster without a mark. */
    public int unfilledOn(LocalDate date) {
        return sheetOn(date).unfilled(group.rosterOn(date));
    }

    /** Codes planned for that day. */
    public List<ServiceCode> plannedOn(LocalDate date) {
        return plan.on(date);
    }

    /** The month's bottom line: «Всего оказано» of its days added up. */
    public Tally total() {
        return Tally.of(workingDays.stream()
                .flatMap(date -> sheetOn(date).entries().values().stream())
                .toList());
    }
}
