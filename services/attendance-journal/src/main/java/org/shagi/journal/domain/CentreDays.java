package org.shagi.journal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.shagi.calendar.WorkCalendar;

/**
 * How the centre counts its days.
 *
 * @param zone where it stands: which day it is, is asked there
 */
public record CentreDays(WorkCalendar calendar, ZoneId zone) {

    /** The day it is in the centre at this instant. */
    public LocalDate dayAt(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /**
     * Whether the centre works on this day.
     *
     * @throws org.shagi.calendar.NoCalendarForYear if nobody has put in the calendar of that year
     */
    public boolean isWorkingDay(LocalDate date) {
        return calendar.isWorkingDay(date);
    }

    /** The working days of the month that lie inside the group's course, in order; none if the course is elsewhere. */
    public List<LocalDate> workingDaysOf(JournalGroup group, YearMonth month) {
        var first = month.atDay(1).isBefore(group.from()) ? group.from() : month.atDay(1);
        var last = month.atEndOfMonth().isAfter(group.to()) ? group.to() : month.atEndOfMonth();
        return calendar.workingDaysBetween(first, last);
    }
}
