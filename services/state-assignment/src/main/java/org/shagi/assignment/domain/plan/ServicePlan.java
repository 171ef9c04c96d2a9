package org.shagi.assignment.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.calendar.NoCalendarForYear;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/**
 * A group's service plan for a month (S003 App.3): which codes it is going to give on which working day.
 *
 * <p>It is drawn from the cyclogram and the calendar: week k of the cyclogram is the k-th working occurrence of a weekday in
 * the calendar month, so that a holiday costs nothing as long as the weekday is worked four times; a fifth occurrence and a
 * worked Saturday carry the daily codes only. Days before and after the course are left out, but they count as occurrences.
 *
 * <p>Once drawn it stays, whatever becomes of the cyclogram, until it is ordered anew or the course comes to cover other
 * days. Drawing that changes nothing leaves the version as it is.
 *
 * @param days the working days of the month within the course, in order
 * @param version grows by one with every change, 1 or more
 */
public record ServicePlan(String groupId, String departmentId, YearMonth month, List<PlannedDay> days, long version) {

    public ServicePlan {
        days = List.copyOf(days);
    }

    /** The first plan of a month; refused outside the course and in a year whose calendar is not known. */
    public static Decision<ServicePlan> draw(
            Group group, YearMonth month, Cyclogram cyclogram, ServiceStandard standard, WorkCalendar calendar) {
        if (!group.course().touches(month)) {
            return Decision.refused(outsideCourse(group, month));
        }
        try {
            var days = days(group, calendar.workingDaysIn(month), cyclogram, standard);
            return Decision.accepted(new ServicePlan(group.id(), group.departmentId(), month, days, 1));
        } catch (NoCalendarForYear unknown) {
            return Decision.refused(Refusal.rule("no-calendar-for-year").with("year", String.valueOf(unknown.year())));
        }
    }

    /** Why there is no plan for a month that the course does not touch. */
    public static Refusal outsideCourse(Group group, YearMonth month) {
        return Refusal.rule("month-outside-course")
                .with("month", month)
                .with("from", group.course().from())
                .with("to", group.course().to());
    }

    /** What takes the place of this plan when that one is drawn: its next version, or this very plan if both say the same. */
    public ServicePlan replacedBy(ServicePlan drawn) {
        return drawn.inVersion(version).equals(this) ? this : drawn.inVersion(version + 1);
    }

    /** Whether it plans the very days that the other one plans, whatever is given on them. */
    public boolean coversDaysOf(ServicePlan other) {
        return days.stream()
                .map(PlannedDay::date)
                .toList()
                .equals(other.days.stream().map(PlannedDay::date).toList());
    }

    /** On how many days the code is given, which is how often each child who comes every day gets it. */
    public int perChild(ServiceCode code) {
        return Math.toIntExact(
                days.stream().filter(day -> day.codes().contains(code)).count());
    }

    /** Services of this code planned for the group: over its days, the children on the roster on each (S003 App.3). */
    public int planned(ServiceCode code, Group group) {
        return days.stream()
                .filter(day -> day.codes().contains(code))
                .mapToInt(day -> group.childrenOn(day.date()))
                .sum();
    }

    private ServicePlan inVersion(long other) {
        return new ServicePlan(groupId, departmentId, month, days, other);
    }

    private static List<PlannedDay> days(
            Group group, List<LocalDate> workingDays, Cyclogram cyclogram, ServiceStandard standard) {
        var occurrences = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        var weekOf = new LinkedHashMap<LocalDate, Integer>();
        workingDays.forEach(date -> weekOf.put(date, occurrences.merge(date.getDayOfWeek(), 1, Integer::sum)));
        return weekOf.entrySet().stream()
                .filter(day -> group.course().contains(day.getKey()))
                .map(day -> new PlannedDay(
                        day.getKey(),
                        cyclogram.codesOn(day.getKey().getDayOfWeek().getValue(), day.getValue(), standard)))
                .toList();
    }
}
