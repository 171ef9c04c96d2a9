package org.shagi.quota.domain.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.YearAssignment;
import org.shagi.quota.domain.report.AssignmentTemplate.Indicator;
import org.shagi.quota.domain.report.AssignmentTemplate.Measure;

/**
 * What the state assignment asks for, indicator by indicator of the form.
 *
 * @param assigned of the year; empty if none was taken down
 */
public record Approved(Optional<YearAssignment> assigned) {

    /** No assignment was taken down: what the plans hold counts as approved. */
    public static final Approved BY_PLAN = new Approved(Optional.empty());

    private static final String PERCENT = "744";
    private static final long WHOLE = 10;

    /**
     * What is approved of an indicator, in tenths of its unit (columns 10, 11 and 13).
     *
     * @param atDate the part of the year's that falls to the time reported on, as the plans are spread over the year
     */
    record Figure(long year, long atDate, Allowance allowance) {

        long allowed() {
            return allowance.of(year);
        }
    }

    /**
     * The figure of an indicator: the assignment's, or of a part of the centre that the assignment says nothing of, the plan's.
     *
     * @param planned tenths of the unit that are planned in a part of the centre for some months of the year
     */
    Figure of(
            Indicator indicator,
            AssignmentTemplate form,
            ReportFrame frame,
            ToLongBiFunction<Snapshot, Period> planned) {
        var asked = assigned.flatMap(year -> indicator(indicator, form, year.indicators()));
        var allowance = asked.map(YearAssignment.Indicator::allowance).orElse(form.allowance());
        if (asked.isPresent() && indicator.okei().equals(PERCENT)) {
            long percent = asked.get().approvedTenths();
            return new Figure(percent, percent, allowance);
        }
        var amounts = asked.map(one -> amounts(one, frame)).orElse(List.of());
        long unit = indicator.measure() == Measure.RECIPIENTS ? WHOLE : 1;
        return amounts.isEmpty()
                ? new Figure(
                        planned.applyAsLong(frame.all(), frame.year()),
                        planned.applyAsLong(frame.all(), frame.yearToDate()),
                        allowance)
                : new Figure(
                        amounts.stream().mapToLong(Amount::tenths).sum(),
                        amounts.stream()
                                .mapToLong(
                                        amount -> amount.atDate(frame.period().to(), planned, unit))
                                .sum(),
                        allowance);
    }

    /** The deviation that is allowed of services in the year: the assignment's own, or where it says nothing, that of the form. */
    public Allowance ofServices(AssignmentTemplate form) {
        return form.indicators().stream()
                .filter(indicator -> indicator.measure() == AssignmentTemplate.Measure.SERVICES)
                .flatMap(indicator -> assigned.flatMap(year -> indicator(indicator, form, year.indicators())).stream())
                .findFirst()
                .map(YearAssignment.Indicator::allowance)
                .orElse(form.allowance());
    }

    /** What is asked for of the part of the centre that is reported on; empty if the assignment says nothing of it. */
    private static List<Amount> amounts(YearAssignment.Indicator asked, ReportFrame frame) {
        var reach = frame.all().reach();
        int year = frame.period().to().getYear();
        if (reach.level() == Level.CENTRE && asked.parts().isEmpty()) {
            return List.of(new Amount(frame.all(), frame.year(), asked.approvedTenths()));
        }
        var byDepartment = frame.all().byDepartment();
        return asked.parts().stream()
                .filter(part -> reach.level() != Level.GROUP && reach.covers(part.departmentId(), ""))
                .map(part ->
                        new Amount(byDepartment.apply(part.departmentId()), part.months(year), part.approvedTenths()))
                .toList();
    }

    /** What a part of the centre is to do in some months. */
    private record Amount(Snapshot part, Period months, long tenths) {

        /**
         * What falls to the time until the end of a month: as much as is planned of it there; unplanned, by the months. It is rounded
         * half up before it is added to others, so that the centre's is the sum of its departments'.
         *
         * @param unit tenths that it is rounded to: ten where there are only whole ones
         */
        long atDate(YearMonth last, ToLongBiFunction<Snapshot, Period> planned, long unit) {
            if (months.from().isAfter(last)) {
                return 0;
            }
            if (!months.to().isAfter(last)) {
                return tenths;
            }
            var passed = new Period(months.from(), last);
            long whole = planned.applyAsLong(part, months);
            return whole == 0
                    ? rounded(passed.months().size(), months.months().size(), unit)
                    : rounded(planned.applyAsLong(part, passed), whole, unit);
        }

        private long rounded(long done, long whole, long unit) {
            return (2 * tenths * done + whole * unit) / (2 * whole * unit) * unit;
        }
    }

    /** The one of the same name; if there is none, the only one of the unit, if it is the only one in the form too. */
    private static Optional<YearAssignment.Indicator> indicator(
            Indicator indicator, AssignmentTemplate form, List<YearAssignment.Indicator> assigned) {
        var named = assigned.stream()
                .filter(one -> plain(one.name()).equals(plain(indicator.name())))
                .findFirst();
        Predicate<String> unit = indicator.okei()::equals;
        var ofUnit = assigned.stream().filter(one -> unit.test(one.okei())).toList();
        boolean only = ofUnit.size() == 1
                && form.indicators().stream().map(Indicator::okei).filter(unit).count() == 1;
        return named.isPresent() || !only ? named : Optional.of(ofUnit.getFirst());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }
}
