package org.shagi.assignment.domain.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;

/**
 * A month of a group as terms see it: its plan is to be drawn up and agreed by the head three working days before (T-14), that of
 * the first month on the eve of the course at the very latest (T-04). A month that is over wants no plan any more, and one further off
 * than the next wants none yet, even if the plans of a whole year are drawn.
 *
 * @param approvedOn day on which the head first approved the plan; null as long as she has not, be it drawn or not
 */
public record MonthTerms(
        Group group, YearMonth month, @Nullable LocalDate approvedOn) {

    /** The months of the group's course whose plan is wanted now: the one it is, and the next; none of a group that is closed. */
    public static List<YearMonth> wanted(Group group, LocalDate today) {
        var now = YearMonth.from(today);
        return group.state() == GroupState.CLOSED || group.course().to().isBefore(today)
                ? List.of()
                : group.course().months().stream()
                        .filter(month -> month.equals(now) || month.equals(now.plusMonths(1)))
                        .toList();
    }

    /** The group's wanted months, approved or not. */
    public static List<MonthTerms> of(Group group, LocalDate today, Map<YearMonth, LocalDate> approved) {
        return wanted(group, today).stream()
                .map(month -> new MonthTerms(group, month, approved.get(month)))
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

    /** When the month begins for the group, its first month with the course, and when its plan was approved. */
    public Facts facts() {
        var start = group.course().from();
        var facts = month.equals(YearMonth.from(start))
                ? Facts.none().on("month-start", start).on("group-start", start)
                : Facts.none().on("month-start", month.atDay(1));
        return facts.on("plan-approved", approvedOn);
    }
}
