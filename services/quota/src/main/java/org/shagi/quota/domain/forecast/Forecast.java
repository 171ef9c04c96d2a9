package org.shagi.quota.domain.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.Period;

/**
 * What a group will have given by the end of a span: what it has given, and of the plan of each month the part that falls to its working
 * days still to come, times the share of the children who come.
 *
 * @param until last day of the span, or of the course if that is earlier
 * @param daysLeft working days of the course in the span that have no sheet and are not over
 * @param codes by code, those with a plan or a fact
 */
public record Forecast(
        String groupId,
        Span span,
        LocalDate until,
        int daysLeft,
        AttendanceRate rate,
        SortedMap<ServiceCode, Outlook> codes) {

    /** How far ahead. */
    public enum Span {
        MONTH,
        QUARTER,
        COURSE;

        Period on(LocalDate today, Group group) {
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
        codes = Collections.unmodifiableSortedMap(codes);
    }

    /**
     * The forecast as of a day.
     *
     * @param months of the group, since its course began
     */
    public static Forecast of(
            Group group,
            GroupPlan plan,
            Collection<MonthCounts> months,
            Span span,
            LocalDate today,
            WorkCalendar calendar) {
        var rate = AttendanceRate.of(months);
        var period = span.on(today, group);
        var codes = new TreeMap<ServiceCode, Outlook>();
        int daysLeft = 0;
        for (var month : period.months()) {
            var counts =
                    months.stream().filter(some -> some.month().equals(month)).findFirst();
            var days = courseDays(group, month, calendar);
            int left = (int) days.stream()
                    .filter(day -> !day.isBefore(today)
                            && counts.filter(some -> some.isFilled(day)).isEmpty())
                    .count();
            daysLeft += left;
            var planned = plan.in(month);
            var facts = counts.map(MonthCounts::facts).orElse(Amounts.NONE);
            double ahead = days.isEmpty() ? 0 : (double) left / days.size();
            for (var code : Amounts.CODES) {
                var outlook = outlook(planned.of(code), facts.of(code) * 10, ahead, rate);
                if (!outlook.equals(Outlook.NONE)) {
                    codes.merge(code, outlook, Outlook::plus);
                }
            }
        }
        var end = period.lastDay().isBefore(group.to()) ? period.lastDay() : group.to();
        return new Forecast(group.id(), span, end, daysLeft, rate, codes);
    }

    private static Outlook outlook(long planTenths, long factTenths, double ahead, AttendanceRate rate) {
        return new Outlook(
                planTenths,
                factTenths,
                factTenths + Math.round(planTenths * ahead * rate.low()),
                factTenths + Math.round(planTenths * ahead * rate.likely()),
                factTenths + Math.round(planTenths * ahead * rate.high()));
    }

    private static List<LocalDate> courseDays(Group group, YearMonth month, WorkCalendar calendar) {
        return calendar.workingDaysIn(month).stream()
                .filter(day -> !day.isBefore(group.from()) && !day.isAfter(group.to()))
                .toList();
    }

    /** All codes together. */
    public Outlook total() {
        return codes.values().stream().reduce(Outlook.NONE, Outlook::plus);
    }

    /** By who gives the services. */
    public Map<Provider, Outlook> providers() {
        var providers = new EnumMap<Provider, Outlook>(Provider.class);
        codes.forEach((code, outlook) -> providers.merge(Provider.of(code), outlook, Outlook::plus));
        return providers;
    }
}
