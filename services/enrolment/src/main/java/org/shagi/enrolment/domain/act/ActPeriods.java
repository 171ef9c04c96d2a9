package org.shagi.enrolment.domain.act;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Refusal;

/**
 * The days an act may be about, as a list of rules in the order in which they refuse. The journal tells months, so an act covers whole
 * months, cut off only by the first and the last day of the stay.
 *
 * @param kind of the act asked for
 * @param period of the act asked for
 * @param stay days of the contract, to the last day of service if that came earlier
 * @param before acts of the case that there are
 */
public record ActPeriods(ActKind kind, Period period, Period stay, List<Act> before) {

    /** All rules, in the order of refusal. */
    static final List<Function<ActPeriods, Optional<Refusal>>> ALL = List.of(
            ActPeriods::outsideStay, ActPeriods::notWholeMonths, ActPeriods::notTheWholeStay, ActPeriods::overlapping);

    public ActPeriods {
        before = List.copyOf(before);
    }

    /** Why there can be no act of these days, if so. */
    public Optional<Refusal> refusal() {
        return ALL.stream().flatMap(rule -> rule.apply(this).stream()).findFirst();
    }

    private Optional<Refusal> outsideStay() {
        return stay.contains(period)
                ? Optional.empty()
                : Optional.of(Refusal.rule("act-outside-stay")
                        .with("from", stay.from())
                        .with("to", stay.to()));
    }

    private Optional<Refusal> notWholeMonths() {
        boolean begins = period.from().getDayOfMonth() == 1 || period.from().equals(stay.from());
        boolean ends = period.to().equals(YearMonth.from(period.to()).atEndOfMonth())
                || period.to().equals(stay.to());
        return begins && ends ? Optional.empty() : Optional.of(Refusal.rule("act-not-whole-months"));
    }

    private Optional<Refusal> notTheWholeStay() {
        return kind != ActKind.FINAL || period.equals(stay)
                ? Optional.empty()
                : Optional.of(Refusal.rule("act-not-whole-stay")
                        .with("from", stay.from())
                        .with("to", stay.to()));
    }

    private Optional<Refusal> overlapping() {
        return Stream.of(kind)
                .filter(asked -> asked == ActKind.INTERIM)
                .flatMap(asked -> before.stream())
                .filter(act -> act.kind() == ActKind.INTERIM)
                .filter(act -> !act.period().equals(period) && act.period().overlaps(period))
                .findFirst()
                .map(act -> Refusal.rule("act-overlaps")
                        .with("from", act.period().from())
                        .with("to", act.period().to()));
    }
}
