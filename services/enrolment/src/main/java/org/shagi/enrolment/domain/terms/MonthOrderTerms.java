package org.shagi.enrolment.domain.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.MonthOrder;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.GroupState;

/**
 * A month in which a department enrolled somebody as terms see it: T-07. A month in which nobody came needs no order, and groups that
 * are closed ask for none any more.
 *
 * @param facts the end of the month, and the day of the order if there is one
 */
public record MonthOrderTerms(TermSubject subject, Facts facts) {

    /**
     * The months of a department in which somebody was enrolled, in order.
     *
     * @param groups groups of this department
     * @param ordered days of the orders, by {@link MonthOrder#idOf}
     */
    public static Stream<MonthOrderTerms> of(
            Department department, Collection<DayCareGroup> groups, Map<String, LocalDate> ordered) {
        return groups.stream()
                .filter(group -> group.state() != GroupState.CLOSED)
                .flatMap(group -> group.roster().stream())
                .filter(place -> place.cameFrom() == null)
                .map(place -> YearMonth.from(place.order().date()))
                .distinct()
                .sorted()
                .map(month -> of(department, month, ordered));
    }

    private static MonthOrderTerms of(Department department, YearMonth month, Map<String, LocalDate> ordered) {
        var id = MonthOrder.idOf(department.id(), month);
        return new MonthOrderTerms(
                new TermSubject(
                        TermSubject.Kind.DEPARTMENT,
                        id,
                        department.name() + ", " + month,
                        department.id(),
                        null,
                        Map.of(),
                        "/departments/%s/papers".formatted(department.id())),
                Facts.none().on("month-end", month.atEndOfMonth()).on("month-ordered", ordered.get(id)));
    }
}
