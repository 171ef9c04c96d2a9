package org.shagi.journal.domain.closing;

import java.util.List;
import java.util.Optional;
import org.shagi.journal.domain.closing.MonthChecks.UnfilledDay;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What must hold for closing a month (S003 2.2(3), VI.4). */
public final class ClosingRules {

    /** Every rule, in the order of refusal: each one may rely on those before it. */
    public static final List<ClosingRule> ALL = List.of(
            new ClosingRule("the month has working days inside the course", ClosingRules::hasDays),
            new ClosingRule("its last working day has come", ClosingRules::isOver),
            new ClosingRule("every working day is filled", ClosingRules::isFilled),
            new ClosingRule("the pages make up the bottom line", ClosingRules::addsUp));

    private ClosingRules() {}

    /** The closing, or the first reason against it. */
    public static Decision<MonthClosing> decide(ClosingAttempt attempt) {
        return against(attempt)
                .<Decision<MonthClosing>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(attempt.result()));
    }

    /** The first reason against closing; empty if nothing is. */
    public static Optional<Refusal> against(ClosingAttempt attempt) {
        return ALL.stream().flatMap(rule -> rule.refusal(attempt).stream()).findFirst();
    }

    private static Optional<Refusal> hasDays(ClosingAttempt attempt) {
        var group = attempt.month().group();
        return unless(
                attempt.checks().hasDays(),
                ofTheMonth(attempt, "month-outside-course")
                        .with("from", group.from())
                        .with("to", group.to()));
    }

    private static Optional<Refusal> isOver(ClosingAttempt attempt) {
        var last = attempt.checks().lastDay();
        return unless(
                !last.isAfter(attempt.today()),
                ofTheMonth(attempt, "month-not-over").with("last", last).with("today", attempt.today()));
    }

    private static Optional<Refusal> isFilled(ClosingAttempt attempt) {
        var days = attempt.checks().unfilled();
        return unless(
                days.isEmpty(),
                ofTheMonth(attempt, "month-not-filled")
                        .with("count", days.size())
                        .with("first", days.isEmpty() ? "" : days.getFirst().date())
                        .with("days", days.stream().map(UnfilledDay::date).toList()));
    }

    private static Optional<Refusal> addsUp(ClosingAttempt attempt) {
        var checks = attempt.checks();
        return unless(
                checks.daysWithStrangers().isEmpty() && checks.addsUp(),
                ofTheMonth(attempt, "month-does-not-add-up")
                        .with("total", checks.total())
                        .with(
                                "pages",
                                checks.pages().stream().mapToInt(PageSum::total).sum())
                        .with("days", checks.daysWithStrangers()));
    }

    private static Refusal ofTheMonth(ClosingAttempt attempt, String code) {
        return Refusal.rule(code).with("month", attempt.month().month());
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
