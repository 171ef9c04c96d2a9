package org.shagi.quota.application;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.report.Approved;
import org.springframework.stereotype.Component;

/** Which deviation of services is allowed: one answer for pages, forecasts and warnings, by the same rule as the report on the assignment. */
@Component
public class Allowances {

    private final Snapshots snapshots;
    private final AssignmentTemplates templates;

    public Allowances(Snapshots snapshots, AssignmentTemplates templates) {
        this.snapshots = snapshots;
        this.templates = templates;
    }

    /** That of each month of a period: a month of a past year keeps what was allowed then. */
    public Function<YearMonth, Allowance> in(Period period) {
        var byYear = IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .boxed()
                .collect(Collectors.toMap(Function.identity(), this::of));
        return month -> Objects.requireNonNull(byYear.get(month.getYear()));
    }

    /** That of the state assignment of a year, as it is known now; where it says nothing, that of the form. */
    public Allowance of(int year) {
        return new Approved(snapshots.assignment(year, Optional.empty())).ofServices(templates.current());
    }
}
