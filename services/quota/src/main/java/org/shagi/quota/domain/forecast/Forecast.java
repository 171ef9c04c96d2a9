package org.shagi.quota.domain.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Distribution;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Period;

/**
 * What a group will have given by the end of a period: what it has given, and what its plans hold for the working days still to come,
 * times the share of the children who come.
 *
 * @param until last day of the period, or of the course if that is earlier
 * @param daysLeft working days of the course in the period that have no sheet and whose sheet is not late
 * @param unfilled those whose sheet is late: their services are missing until it is written
 * @param undrawn months ahead without a drawn plan, for which the norm is spread over the working days
 * @param codes by code, those with a plan or a fact
 */
public record Forecast(
        LocalDate until,
        int daysLeft,
        List<LocalDate> unfilled,
        List<YearMonth> undrawn,
        AttendanceRate rate,
        SortedMap<ServiceCode, Outlook> codes) {

    /** A sheet is written within 24 hours after its day (S003 III.6); until then its services are still to come. */
    private static final int DAYS_TO_WRITE = 1;

    /** How far ahead. */
    public enum Span {
        MONTH,
        QUARTER,
        COURSE;

        /** The months that it covers on a day. */
        public Period on(LocalDate today, Group group) {
            var month = YearMonth.from(today);
            return switch (this) {
                case MONTH -> new Period(month, month);
                case QUARTER -> {
                    var first = month.minusMonths((month.getMonthValue() - 1) % 3);
                    yield new Period(first, first.plusMonths(2));
                }
                case COURSE -> group.course();
            };
        }
    }

    public Forecast {
        unfilled = List.copyOf(unfilled);
        undrawn = List.copyOf(undrawn);
        codes = Collections.unmodifiableSortedMap(codes);
    }

    /** The forecast as of a day. */
    public static Forecast of(Known known, Period period, LocalDate today, WorkCalendar calendar) {
        var rate = AttendanceRate.of(known.months());
        var codes = new TreeMap<ServiceCode, Outlook>();
        var unfilled = new ArrayList<LocalDate>();
        var undrawn = new ArrayList<YearMonth>();
        int daysLeft = 0;
        for (var month : period.months()) {
            var days = known.days(month, calendar);
            var empty = days.stream().filter(day -> !known.isFilled(day)).toList();
            var left = empty.stream()
                    .filter(day -> !day.isBefore(today.minusDays(DAYS_TO_WRITE)))
                    .toList();
            unfilled.addAll(empty.subList(0, empty.size() - left.size()));
            daysLeft += left.size();
            if (!left.isEmpty() && known.drawn(month).isEmpty()) {
                undrawn.add(month);
            }
            var expected = new TreeMap<LocalDate, Long>();
            left.forEach(day -> expected.put(day, known.childrenOn(day)));
            var begun = days.stream()
                    .filter(known::isFilled)
                    .filter(day -> !day.isBefore(today.minusDays(DAYS_TO_WRITE)))
                    .toList();
            for (var code : Amounts.CODES) {
                var ahead = new TreeMap<>(expected);
                begun.stream()
                        .filter(day -> known.isAwaited(code, day))
                        .forEach(day -> ahead.put(day, known.childrenOn(day)));
                var outlook = Outlook.of(
                        known.plan().in(month).of(code),
                        known.facts(month).of(code) * 10,
                        known.aheadTenths(code, month, ahead, days.size()),
                        rate);
                if (!outlook.equals(Outlook.NONE)) {
                    codes.merge(code, outlook, Outlook::plus);
                }
            }
        }
        var courseEnd = known.group().to();
        var end = period.lastDay().isBefore(courseEnd) ? period.lastDay() : courseEnd;
        return new Forecast(end, daysLeft, unfilled, undrawn, rate, codes);
    }

    /** All codes together. */
    public Outlook total() {
        return codes.values().stream().reduce(Outlook.NONE, Outlook::plus);
    }

    /**
     * By who gives the services, in the order of the codes.
     *
     * @param order the head's; empty if none is known
     */
    public Map<Giver, Outlook> givers(Optional<Distribution> order) {
        var givers = new LinkedHashMap<Giver, Outlook>();
        codes.forEach((code, outlook) -> givers.merge(Giver.of(code, order), outlook, Outlook::plus));
        return givers;
    }
}
