package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shagi.assignment.domain.group.Group;
import org.shagi.calendar.NoCalendarForYear;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/**
 * A group's service plan for a month (S003 App.3): which codes it is going to give on which working day.
 *
 * <p>It is drawn from the cyclogram and the calendar, spare places carrying what holidays and short months leave missing, and may
 * be changed by hand until the head of the department approves it. From then on it is frozen: whoever changes it says why, and
 * what was approved stays beside the amendment, which the head approves in her turn.
 *
 * <p>Once drawn it stays, whatever becomes of the cyclogram, until it is ordered anew or the course comes to cover other
 * days. Drawing that changes nothing leaves the version as it is.
 *
 * @param days the working days of the month within the course, in order
 * @param amendment why an approved plan was changed; empty if it was not, or the change is approved
 * @param editions what was approved, the oldest first
 * @param version grows by one with every change, 1 or more
 */
public record ServicePlan(
        String groupId,
        String departmentId,
        YearMonth month,
        List<PlannedDay> days,
        String amendment,
        List<Edition> editions,
        long version) {

    public ServicePlan {
        days = List.copyOf(days);
        editions = List.copyOf(editions);
    }

    /** The first plan of a month; refused outside the course and in a year whose calendar is not known. */
    public static Decision<ServicePlan> draw(PlanningBasis basis, YearMonth month) {
        var group = basis.group();
        if (!group.course().touches(month)) {
            return Decision.refused(outsideCourse(group, month));
        }
        try {
            var days = MonthPlanner.of(basis, month).filled();
            return Decision.accepted(new ServicePlan(group.id(), group.departmentId(), month, days, "", List.of(), 1));
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

    /** Where the plan stands. */
    public PlanState state() {
        if (editions.isEmpty()) {
            return PlanState.DRAFT;
        }
        return editions.getLast().days().equals(days) ? PlanState.APPROVED : PlanState.AMENDED;
    }

    /**
     * The plan with other days; this very plan if they are the same.
     *
     * @param reason why; may be empty only while nothing is approved
     */
    public Decision<ServicePlan> changed(List<PlannedDay> other, String reason) {
        if (other.equals(days)) {
            return Decision.accepted(this);
        }
        if (state() == PlanState.APPROVED && reason.isBlank()) {
            return Decision.refused(Refusal.conflict("plan-approved").with("month", month));
        }
        var isBack = !editions.isEmpty() && editions.getLast().days().equals(other);
        var why = editions.isEmpty() || isBack ? "" : reason.isBlank() ? amendment : reason;
        return Decision.accepted(new ServicePlan(groupId, departmentId, month, other, why, editions, version + 1));
    }

    /**
     * The plan as approved; this very plan if it is.
     *
     * @param due the day until which that was to be done (T-14)
     */
    public ServicePlan approved(String by, LocalDate on, LocalDate due) {
        if (state() == PlanState.APPROVED) {
            return this;
        }
        var edition = new Edition(editions.size() + 1, days, by, on, due, amendment);
        var all = Stream.concat(editions.stream(), Stream.of(edition)).toList();
        return new ServicePlan(groupId, departmentId, month, days, "", all, version + 1);
    }

    /** What was approved last. */
    public Optional<Edition> inForce() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
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
}
