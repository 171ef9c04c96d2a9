package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.calendar.Terms;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Role;

/** All that a group's plans are drawn from. */
public final class PlanningBasis {

    private static final int DAYS_BEFORE_MONTH = 3;

    private final Group group;
    private final Cyclogram cyclogram;
    private final ServiceStandard standard;
    private final WorkCalendar calendar;
    private final PlanningConditions conditions;
    private final CyclogramPlaces places;

    public PlanningBasis(
            Group group,
            Cyclogram cyclogram,
            ServiceStandard standard,
            WorkCalendar calendar,
            PlanningConditions conditions) {
        this.group = group;
        this.cyclogram = cyclogram;
        this.standard = standard;
        this.calendar = calendar;
        this.conditions = conditions;
        this.places = CyclogramPlaces.of(cyclogram, standard);
    }

    /** The basis of a group that nothing special is known of. */
    public static PlanningBasis usual(
            Group group, Cyclogram cyclogram, ServiceStandard standard, WorkCalendar calendar) {
        return new PlanningBasis(group, cyclogram, standard, calendar, PlanningConditions.usual());
    }

    /** The same for a course on other days. */
    PlanningBasis with(Group other) {
        return new PlanningBasis(other, cyclogram, standard, calendar, conditions);
    }

    public Group group() {
        return group;
    }

    public Cyclogram cyclogram() {
        return cyclogram;
    }

    public ServiceStandard standard() {
        return standard;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    public PlanningConditions conditions() {
        return conditions;
    }

    /** The cells of the cyclogram as the standard reads them. */
    CyclogramPlaces places() {
        return places;
    }

    /** The working days of a calendar month, each with its column; also those outside the course. */
    List<CycleDay> cycleDays(YearMonth month) {
        return conditions.reading().lay(calendar.workingDaysIn(month), group.course(), conditions);
    }

    /** The working days of the course up to a day. */
    public List<LocalDate> workingDaysUntil(LocalDate last) {
        var to = last.isBefore(group.course().to()) ? last : group.course().to();
        return to.isBefore(group.course().from())
                ? List.of()
                : calendar.workingDaysBetween(group.course().from(), to);
    }

    /** The day until which the head approves the plan of a month (T-14); its first one before the course begins. */
    public LocalDate approvalDue(YearMonth month) {
        var first = group.course().contains(month.atDay(1))
                ? month.atDay(1)
                : group.course().from();
        return Terms.by(calendar.expectingUnknownYears()).beforeWorkingDays(first, DAYS_BEFORE_MONTH);
    }

    List<ServiceNorm> counted() {
        return places.counted();
    }

    /** Who gives the service on the day: whom the cell names if one does, whose service it is, or who may stand in. */
    Optional<Role> giver(ServiceNorm norm, Optional<Role> named, CycleDay day) {
        var own = Stream.concat(named.stream(), Stream.of(norm.provider()));
        var others = norm.substitutes().stream()
                .filter(role -> !group.staffByRole()
                        .getOrDefault(role.name(), List.of())
                        .isEmpty());
        return Stream.concat(own, others)
                .distinct()
                .filter(role -> works(role, day))
                .findFirst();
    }

    private boolean works(Role role, CycleDay day) {
        if (conditions.isAway(role, day.date())) {
            return false;
        }
        var said = conditions.weekdays().get(role);
        if (said != null) {
            return said.contains(day.weekday());
        }
        var seen = places.weekdaysOf(role);
        return seen.isEmpty() || seen.contains(day.weekday());
    }
}
