package org.shagi.assignment.domain.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;

/**
 * The circle of a group as terms see it: T-53. A group that no circle leader works with has none.
 *
 * @param drawnOn day on which its thematic plan was drawn up; null as long as it is not
 */
public record CircleTerms(Group group, @Nullable LocalDate drawnOn) {

    private static final String CIRCLE_LEADER = "CIRCLE_LEADER";

    /** Whether the plan is, or was, owed by this day; not for a group that is closed or over. */
    public boolean isOwed(LocalDate today) {
        return group.staffByRole().containsKey(CIRCLE_LEADER)
                && group.state() != GroupState.CLOSED
                && !group.course().to().isBefore(today);
    }

    /** The group under its name; its plan is that of the first month's page. */
    public TermSubject subject() {
        return new TermSubject(
                TermSubject.Kind.GROUP,
                group.id(),
                group.name(),
                group.departmentId(),
                group.id(),
                group.staffByRole(),
                "/groups/%s/plan/%s"
                        .formatted(group.id(), YearMonth.from(group.course().from())));
    }

    /** The first day of the course, and the plan if it is drawn up. */
    public Facts facts() {
        return Facts.none().on("first-month-start", group.course().from()).on("circle-plan-drawn", drawnOn);
    }
}
