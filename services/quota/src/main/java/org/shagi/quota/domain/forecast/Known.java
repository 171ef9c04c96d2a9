package org.shagi.quota.domain.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.MonthCounts;

/**
 * What a group's forecast is made from.
 *
 * @param drawn the drawn plans there are, of whatever months
 * @param months of the group, since its course began
 */
public record Known(Group group, GroupPlan plan, Collection<DrawnPlan> drawn, Collection<MonthCounts> months) {

    Optional<DrawnPlan> drawn(YearMonth month) {
        return drawn.stream().filter(plan -> plan.month().equals(month)).findFirst();
    }

    /** Whole services by code. */
    Amounts facts(YearMonth month) {
        return counts(month).map(MonthCounts::facts).orElse(Amounts.NONE);
    }

    boolean isFilled(LocalDate day) {
        return counts(YearMonth.from(day))
                .filter(counts -> counts.isFilled(day))
                .isPresent();
    }

    /**
     * Whether the sheet of a day still waits for a service: roll is called in the morning, sessions are written down later. A drawn plan
     * says which are to come; where there is none, all as long as the sheet holds nothing but who is there.
     */
    boolean isAwaited(ServiceCode code, LocalDate day) {
        var sheet = counts(YearMonth.from(day)).filter(counts -> counts.isFilled(day));
        var planned = drawn(YearMonth.from(day))
                .map(plan -> plan.isPlanned(code, day))
                .orElseGet(() -> sheet.filter(Known.onlyRollIsCalled(day)).isPresent());
        return planned && sheet.filter(counts -> !counts.isGiven(code, day)).isPresent();
    }

    private static Predicate<MonthCounts> onlyRollIsCalled(LocalDate day) {
        return counts -> Amounts.CODES.stream()
                .noneMatch(code -> !code.equals(ServiceCode.PRESENCE) && counts.isGiven(code, day));
    }

    private Optional<MonthCounts> counts(YearMonth month) {
        return months.stream().filter(counts -> counts.month().equals(month)).findFirst();
    }

    /** Working days of the course in a month. */
    List<LocalDate> days(YearMonth month, WorkCalendar calendar) {
        return calendar.workingDaysIn(month).stream()
                .filter(day -> !day.isBefore(group.from()) && !day.isAfter(group.to()))
                .toList();
    }

    /**
     * Tenths of a service that days still to come bring if all children come: as the drawn plan has it for the children on the roster
     * then (F-11), or, where none is drawn yet, the part of the month's norm that falls to these days.
     *
     * @param left of the working days of the month those still to come, with the children expected on each
     */
    double aheadTenths(ServiceCode code, YearMonth month, SortedMap<LocalDate, Long> left, int daysOfMonth) {
        var drawnPlan = drawn(month);
        if (drawnPlan.isPresent()) {
            return 10.0
                    * left.entrySet().stream()
                            .filter(day -> drawnPlan.get().isPlanned(code, day.getKey()))
                            .mapToLong(Map.Entry::getValue)
                            .sum();
        }
        return left.isEmpty() ? 0 : (double) plan.in(month).of(code) * left.size() / daysOfMonth;
    }

    /** Those on the roster, or as many as were planned for while no roster is known. */
    long childrenOn(LocalDate day) {
        return group.stays().isEmpty()
                ? plan.children()
                : group.stays().stream().filter(stay -> stay.touches(day, day)).count();
    }
}
