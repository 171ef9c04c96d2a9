package org.shagi.journal.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.WorkCalendar;

/**
 * How the centre counts its days.
 *
 * @param zone where it stands: which day it is, is asked there
 * @param dayEnd when the group's day ends, 13:00 by the day regime (S003 App.1-3)
 */
public record CentreDays(WorkCalendar calendar, ZoneId zone, LocalTime dayEnd) {

    private static final Duration IN_TIME = Duration.ofHours(24);

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

    /** Whether what was given on the day was written down later than 24 hours after its end (S003 III.6). */
    public boolean isLate(LocalDate date, Instant recordedAt) {
        return recordedAt.isAfter(endOf(date).toInstant().plus(IN_TIME));
    }

    /** Whether this mark of the day was written down later than 24 hours after the service, or after the day if no hour is known. */
    public boolean isLate(LocalDate date, Mark mark) {
        var at = mark.at();
        var ended = at == null ? endOf(date) : date.atTime(at).atZone(zone);
        return mark.enteredAt().isAfter(ended.toInstant().plus(IN_TIME));
    }

    /**
     * When something of the day was written down: as the device tells it, but not before the day began, and not after it came here.
     *
     * @param typedAt {@code null} where the device tells nothing
     */
    Instant enteredAt(LocalDate date, @Nullable Instant typedAt, Instant arrivedAt) {
        if (typedAt == null || typedAt.isAfter(arrivedAt)) {
            return arrivedAt;
        }
        var begun = date.atStartOfDay(zone).toInstant();
        return typedAt.isBefore(begun) ? begun : typedAt;
    }

    /** When the group's day ends on this date, in the centre's zone. */
    public ZonedDateTime endOf(LocalDate date) {
        return date.atTime(dayEnd).atZone(zone);
    }

    /** The working days of the month that lie inside the group's course, in order; none if the course is elsewhere. */
    public List<LocalDate> workingDaysOf(JournalGroup group, YearMonth month) {
        return workingDaysOf(group, month.atDay(1), month.atEndOfMonth());
    }

    /** The working days of the span, both ends included, that lie inside the group's course, in order. */
    public List<LocalDate> workingDaysOf(JournalGroup group, LocalDate from, LocalDate to) {
        var first = from.isBefore(group.from()) ? group.from() : from;
        var last = to.isAfter(group.to()) ? group.to() : to;
        return calendar.workingDaysBetween(first, last);
    }
}
