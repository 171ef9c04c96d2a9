package org.shagi.enrolment.domain.parents;

import java.util.List;
import java.util.Optional;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What must hold for an urgent service to a parent (S003 III.7.2(3)). */
final class UrgentRules {

    /** At most so many for one person in a calendar month. */
    static final int MOST_A_MONTH = 2;

    /** Every rule, in the order of refusal. */
    static final List<UrgentRule> ALL = List.of(
            new UrgentRule("it is given already", UrgentRules::isGiven),
            new UrgentRule("its papers are in order", UrgentRules::papersInOrder),
            new UrgentRule("the parent has no programme", UrgentRules::hasNoProgramme),
            new UrgentRule("at most two a month", UrgentRules::atMostTwo),
            new UrgentRule("of different kinds", UrgentRules::ofAnotherKind),
            new UrgentRule("the act is of this service only", UrgentRules::actIsItsOwn));

    private UrgentRules() {}

    /** The service if every rule holds, or the first reason against it. */
    static Decision<UrgentAid> decide(UrgentFacts facts) {
        return ALL.stream()
                .flatMap(rule -> rule.judge().apply(facts).stream())
                .findFirst()
                .<Decision<UrgentAid>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(facts.service()));
    }

    private static Optional<Refusal> isGiven(UrgentFacts facts) {
        return facts.service().on().isAfter(facts.today())
                ? Optional.of(Refusal.rule("day-in-the-future")
                        .with("date", facts.service().on()))
                : Optional.empty();
    }

    private static Optional<Refusal> papersInOrder(UrgentFacts facts) {
        var papers = facts.service().papers();
        var on = facts.service().on();
        if (papers.appliedOn().isAfter(on)) {
            return Optional.of(
                    Refusal.rule("urgent-before-application").with("date", on).with("applied", papers.appliedOn()));
        }
        return papers.actOn().isBefore(on)
                ? Optional.of(Refusal.rule("act-before-service")
                        .with("date", papers.actOn())
                        .with("on", on))
                : Optional.empty();
    }

    private static Optional<Refusal> hasNoProgramme(UrgentFacts facts) {
        return facts.hasProgramme() ? Optional.of(Refusal.rule("parent-has-programme")) : Optional.empty();
    }

    private static Optional<Refusal> atMostTwo(UrgentFacts facts) {
        return facts.ofTheMonth().size() < MOST_A_MONTH
                ? Optional.empty()
                : Optional.of(Refusal.rule("urgent-limit-of-month").with("limit", MOST_A_MONTH));
    }

    private static Optional<Refusal> ofAnotherKind(UrgentFacts facts) {
        return facts.ofTheMonth().stream()
                .filter(given -> given.kind() == facts.service().kind())
                .findFirst()
                .map(given -> Refusal.rule("urgent-kind-twice").with("date", given.on()));
    }

    private static Optional<Refusal> actIsItsOwn(UrgentFacts facts) {
        var number = facts.service().papers().actNumber();
        return facts.journal().services().stream()
                .filter(given -> given.papers().actNumber().equals(number))
                .findFirst()
                .map(given -> Refusal.conflict("act-number-taken").with("number", number));
    }
}
