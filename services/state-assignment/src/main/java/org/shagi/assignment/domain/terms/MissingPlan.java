package org.shagi.assignment.domain.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;

/**
 * A month for which a group has no service plan yet, as terms see it: T-14, and for the first month of the course T-04
 * too. A month that is over wants no plan any more, and a plan that is drawn owes nothing.
 */
public record MissingPlan(Group group, YearMonth month) {

    /** The months of the group's course, not over yet, that a plan is wanted for; none of a group that is closed. */
    public static List<YearMonth> wanted(Group group, LocalDate today) {
        return group.state() == GroupState.CLOSED || group.course().to().isBefore(today)
                ? List.of()
                : group.course().months().stream()
                        .filter(month -> !month.isBefore(YearMonth.from(today)))
                        .toList();
    }

    /** Those of the group's wanted months that are without a plan. */
    public static List<MissingPlan> of(Group group, LocalDate today, Set<YearMonth> drawn) {
        return wanted(group, today).stream()
                .filter(month -> !drawn.contains(month))
                .map(month -> new MissingPlan(group, month))
                .toList();
    }

    /** The month, under the name of its group. */
    public TermSubject subject() {
        return new TermSubject(
                TermSubject.Kind.MONTH,
                group.id() + '|' + month,
                group.name(),
                group.departmentId(),
                group.id(),
                group.staffByRole(),
                "/groups/%s/plan/%s".formatted(group.id(), month));
    }

    /** When the month begins for the group: its first month begins with the course. */
    public Facts facts() {
        var start = group.course().from();
        return month.equals(YearMonth.from(start))
                ? Facts.none().on("month-start", start).on("group-start", start)
                : Facts.none().on("month-start", month.atDay(1));
    }
}
