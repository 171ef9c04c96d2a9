package org.shagi.enrolment.domain.consent;

import java.util.List;
import java.util.Optional;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What must hold for a new consent (152-ФЗ art. 9, 10.1). */
public final class ConsentRules {

    /** Every rule, in the order of refusal. */
    public static final List<ConsentRule> ALL = List.of(
            new ConsentRule("it is given already", ConsentRules::isGiven),
            new ConsentRule("its form was in force", ConsentRules::formInForce),
            new ConsentRule("publication names where", ConsentRules::namesResources),
            new ConsentRule("no other of its kind holds", ConsentRules::noOtherHolds));

    private ConsentRules() {}

    /** The consent if every rule holds, or the first reason against it. */
    public static Decision<Consent> decide(ConsentFacts facts) {
        return ALL.stream()
                .flatMap(rule -> rule.judge().apply(facts).stream())
                .findFirst()
                .<Decision<Consent>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(facts.consent()));
    }

    private static Optional<Refusal> isGiven(ConsentFacts facts) {
        var given = facts.consent().term().from();
        return given.isAfter(facts.today())
                ? Optional.of(Refusal.rule("day-in-the-future").with("date", given))
                : Optional.empty();
    }

    private static Optional<Refusal> formInForce(ConsentFacts facts) {
        var given = facts.consent().term().from();
        return facts.form().isInForceOn(given)
                ? Optional.empty()
                : Optional.of(Refusal.rule("consent-form-not-in-force")
                        .with("version", facts.form().version())
                        .with("date", given));
    }

    private static Optional<Refusal> namesResources(ConsentFacts facts) {
        return facts.consent().kind() == ConsentKind.DISSEMINATION
                        && facts.consent().terms().resources().isEmpty()
                ? Optional.of(Refusal.rule("resources-missing"))
                : Optional.empty();
    }

    private static Optional<Refusal> noOtherHolds(ConsentFacts facts) {
        return facts.given().consents().stream()
                .filter(given -> given.clashesWith(facts.consent()))
                .findFirst()
                .map(given -> Refusal.conflict("consent-given-already")
                        .with("from", given.term().from())
                        .with("to", given.term().to()));
    }
}
