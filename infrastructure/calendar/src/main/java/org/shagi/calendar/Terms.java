package org.shagi.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/**
 * Counts terms by a calendar (Civil Code art. 190–194).
 *
 * <p>A term runs from the day after its event (art. 191). If its last day is not worked, it ends on the next working day
 * (art. 193); days off in between count in terms of calendar days and do not in terms of working days. Terms that run
 * backwards from a start are not regulated: they are counted back from the day before it, and a last day that is not worked
 * moves to an earlier one. The strict reading wants the whole number of full days in between, so it ends a day earlier.
 *
 * <p>Every result is a working day, except that of {@link #within24h}. Numbers of days are 1 or more, otherwise
 * {@link IllegalArgumentException}. A term that reaches a year without data throws {@link NoCalendarForYear}.
 */
public final class Terms {

    private static final int MONTHS_IN_QUARTER = 3;

    private final WorkCalendar calendar;
    private final int daysBetween;

    private Terms(WorkCalendar calendar, int daysBetween) {
        this.calendar = calendar;
        this.daysBetween = daysBetween;
    }

    /** Terms by this calendar, those that run backwards in the common reading. */
    public static Terms by(WorkCalendar calendar) {
        return new Terms(calendar, 0);
    }

    /** The same, with the strict reading of terms that run backwards. */
    public Terms strictBackward() {
        return new Terms(calendar, 1);
    }

    /** «N рабочих дней»: the n-th working day after the event. */
    public LocalDate addWorkingDays(LocalDate event, int days) {
        return step(event, atLeastOne(days), 1);
    }

    /** «N дней»: the n-th day after the event, or the next working day. */
    public LocalDate addCalendarDays(LocalDate event, int days) {
        return workingDayFrom(event.plusDays(atLeastOne(days)));
    }

    /** «В течение суток с даты»: till the end of the day after the event, or of the next working day. */
    public LocalDate withinDay(LocalDate event) {
        return addCalendarDays(event, 1);
    }

    /**
     * «В течение 24 часов».
     *
     * @param event the moment in the zone of the centre
     * @param closing close of business in the same zone
     */
    public HourTerm within24h(ZonedDateTime event, LocalTime closing) {
        var due = event.plusHours(24);
        var close = event.with(closing);
        return new HourTerm(due, close.isBefore(event) ? event : close, !calendar.isWorkingDay(due.toLocalDate()));
    }

    /** «Не позднее n рабочих дней до»: the n-th working day before the start. */
    public LocalDate beforeWorkingDays(LocalDate start, int days) {
        return step(start, atLeastOne(days) + daysBetween, -1);
    }

    /** «За n дней до»: the n-th day before the start, or the last working day before that. */
    public LocalDate beforeCalendarDays(LocalDate start, int days) {
        return workingDayUpTo(start.minusDays(atLeastOne(days) + daysBetween));
    }

    /** «За месяц до»: the same day of the previous month (its last day if there is none), or the last working day before that. */
    public LocalDate beforeMonth(LocalDate start) {
        return workingDayUpTo(start.minusMonths(1).minusDays(daysBetween));
    }

    /**
     * «В день завершения квартала».
     *
     * @param quarter 1 to 4, counted from the beginning of the year (art. 192)
     */
    public LocalDate lastWorkingDayOfQuarter(int year, int quarter) {
        return workingDayUpTo(YearMonth.of(year, quarter * MONTHS_IN_QUARTER).atEndOfMonth());
    }

    /** «1 раз в месяц» at the latest: the last working day of the month. */
    public LocalDate lastWorkingDayOfMonth(YearMonth month) {
        return workingDayUpTo(month.atEndOfMonth());
    }

    /** The date itself if it is worked, otherwise the next working day: «до 5-го числа» and the like. */
    public LocalDate workingDayFrom(LocalDate date) {
        return calendar.isWorkingDay(date) ? date : step(date, 1, 1);
    }

    /** The date itself if it is worked, otherwise the last working day before it. */
    public LocalDate workingDayUpTo(LocalDate date) {
        return calendar.isWorkingDay(date) ? date : step(date, 1, -1);
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        var date = from;
        for (int left = workingDays; left > 0; ) {
            date = date.plusDays(direction);
            if (calendar.isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    private static int atLeastOne(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a term of %d days".formatted(days));
        }
        return days;
    }
}
