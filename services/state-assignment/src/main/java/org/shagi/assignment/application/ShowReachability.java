package org.shagi.assignment.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.plan.PlanningBasis;
import org.shagi.assignment.domain.plan.Reachability;
import org.shagi.calendar.NoCalendarForYear;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Whether a course can reach its norms, before the order on it is signed. */
@Component
public class ShowReachability {

    private static final int LONGEST_DAYS = 400;

    private final FindGroup groups;
    private final FindBasis basis;

    ShowReachability(FindGroup groups, FindBasis basis) {
        this.groups = groups;
        this.basis = basis;
    }

    /** @param from first day, if not that of the group's course; likewise {@code to} */
    public Decision<Found> of(Actor actor, String groupId, @Nullable LocalDate from, @Nullable LocalDate to) {
        return groups.forActor(actor, groupId)
                .then(group -> course(
                                from == null ? group.course().from() : from,
                                to == null ? group.course().to() : to)
                        .then(course -> basis.of(group).then(all -> found(all, course))));
    }

    private static Decision<Course> course(LocalDate from, LocalDate to) {
        return to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)
                ? Decision.refused(
                        Refusal.rule("impossible-course").with("from", from).with("to", to))
                : Decision.accepted(new Course(from, to));
    }

    private static Decision<Found> found(PlanningBasis all, Course course) {
        try {
            var reach = Reachability.of(all, course);
            var nearest = reach.nearest(all).stream()
                    .map(other -> Reachability.of(all, other))
                    .toList();
            return Decision.accepted(new Found(reach, nearest));
        } catch (NoCalendarForYear unknown) {
            return Decision.refused(Refusal.rule("no-calendar-for-year").with("year", String.valueOf(unknown.year())));
        }
    }

    /** @param nearest the nearest courses that would do; empty if this one does */
    public record Found(Reachability reach, List<Reachability> nearest) {}
}
