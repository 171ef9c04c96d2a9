package org.shagi.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which days are worked in a centre with a five-day week.
 *
 * <p>It is the official production calendar of the shipped years; a later year, or a better version of one, is put in by
 * {@link #with}. The centre may close on further days by its own order ({@link #closedOn}), and it may observe the days that
 * the President's decrees made non-working ({@link #observingDecrees}); the official count of working days does not.
 *
 * <p>Every question about a year without data throws {@link NoCalendarForYear}, unless such years may be guessed
 * ({@link #expectingUnknownYears()}). Immutable.
 */
public final class WorkCalendar {

    private final Map<Integer, CalendarYear> years;
    private final Map<LocalDate, CalendarDay> closed;
    private final Set<DayKind> worked;
    private final boolean expecting;
    private final Map<Integer, CalendarYear> expected = new ConcurrentHashMap<>();

    private WorkCalendar(
            Map<Integer, CalendarYear> years,
            Map<LocalDate, CalendarDay> closed,
            Set<DayKind> worked,
            boolean expecting) {
        this.years = Map.copyOf(years);
        this.closed = Map.copyOf(closed);
        this.worked = Set.copyOf(worked);
        this.expecting = expecting;
    }

    /** The calendars of 2019 to 2027 that are shipped with this module; 2027 is preliminary. */
    public static WorkCalendar shipped() {
        return Shipped.CALENDAR;
    }

    /** The same, {@link #expectingUnknownYears() expecting} years after them: one for all who look ahead of them, and for each group. */
    public static WorkCalendar shippedAndExpected() {
        return Shipped.AND_EXPECTED;
    }

    /** Read at the first question, and once: nine files take a third of a millisecond, and forecasts ask for every group. */
    private static final class Shipped {
        private static final WorkCalendar CALENDAR = of(ShippedCalendars.all());
        private static final WorkCalendar AND_EXPECTED = CALENDAR.expectingUnknownYears();
    }

    /** The calendar made of these years. */
    public static WorkCalendar of(Collection<CalendarYear> years) {
        return new WorkCalendar(
                years.stream().collect(Collectors.toMap(CalendarYear::year, year -> year)),
                Map.of(),
                EnumSet.of(DayKind.WORKING, DayKind.SHORT, DayKind.DECREE_OFF),
                false);
    }

    /** The same calendar with this year added, or put in the place of the one that was there. */
    public WorkCalendar with(CalendarYear year) {
        var more = new HashMap<>(years);
        more.put(year.year(), year);
        return new WorkCalendar(more, closed, worked, expecting);
    }

    /**
     * The same calendar with further days closed by an order of the centre.
     *
     * @param order number and date of the order, shown as the note of the day
     */
    public WorkCalendar closedOn(Collection<LocalDate> days, String order) {
        var more = new HashMap<>(closed);
        days.forEach(date -> more.put(date, new CalendarDay(date, DayKind.CLOSED, null, order)));
        return new WorkCalendar(years, more, worked, expecting);
    }

    /** The same calendar, in which days declared non-working by the President's decrees are not worked. */
    public WorkCalendar observingDecrees() {
        return new WorkCalendar(years, closed, EnumSet.of(DayKind.WORKING, DayKind.SHORT), expecting);
    }

    /**
     * The same calendar, which for a year without data answers what the Labour Code lets expect, as {@link
     * YearStatus#PRELIMINARY}: for a look ahead that must not fail because nobody has decreed that year yet.
     */
    public WorkCalendar expectingUnknownYears() {
        return new WorkCalendar(years, closed, worked, true);
    }

    public boolean isWorkingDay(LocalDate date) {
        return worked.contains(dayKind(date));
    }

    public DayKind dayKind(LocalDate date) {
        return day(date).kind();
    }

    /** Everything known of the day; an order of the centre goes before the calendar of the year. */
    public CalendarDay day(LocalDate date) {
        var ofTheYear = year(date.getYear()).day(date);
        return closed.getOrDefault(date, ofTheYear);
    }

    /** The working days of the month in order, 15 to 23 of them in the shipped years. */
    public List<LocalDate> workingDaysIn(YearMonth month) {
        return workingDaysBetween(month.atDay(1), month.atEndOfMonth());
    }

    /** The working days from the first date to the last, both inclusive, in order; empty if the last lies before the first. */
    public List<LocalDate> workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return List.of();
        }
        return from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).toList();
    }

    public YearStatus statusOf(int year) {
        return year(year).status();
    }

    private CalendarYear year(int year) {
        var found = years.get(year);
        if (found == null && expecting) {
            return expected.computeIfAbsent(year, CalendarYear::expected);
        }
        if (found == null) {
            throw new NoCalendarForYear(year);
        }
        return found;
    }
}
