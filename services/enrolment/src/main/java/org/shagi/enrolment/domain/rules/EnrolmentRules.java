package org.shagi.enrolment.domain.rules;

import java.util.List;
import java.util.Optional;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What must hold before a child is enrolled (S003 I.1–I.6, 2.1). */
public final class EnrolmentRules {

    /** Noted, and no hindrance: the child is of the last age that is enrolled. */
    public static final String AGE_AT_THE_LIMIT = "age-at-the-limit";

    /** Every rule, in the order of refusal. */
    public static final List<EnrolmentRule> ALL = List.of(
            new EnrolmentRule("the case is not over", EnrolmentRules::caseIsNotOver),
            new EnrolmentRule("the age fits", EnrolmentRules::ageFits),
            new EnrolmentRule("the programme is valid", EnrolmentRules::programmeIsValid),
            new EnrolmentRule("the certificate says fit", EnrolmentRules::certificateSaysFit),
            new EnrolmentRule("the contract is concluded", EnrolmentRules::contractIsConcluded),
            new EnrolmentRule("the group is open", facts -> facts.group().whyClosed()),
            new EnrolmentRule("a place is free", facts -> facts.group().whyFull(facts.stay())),
            new EnrolmentRule(
                    "the stay lies inside the course", facts -> facts.group().whyOutside(facts.stay())),
            new EnrolmentRule("the child is in no other group", EnrolmentRules::inNoOtherGroup));

    private EnrolmentRules() {}

    /** What is to be noted if every rule holds, or the first reason against it. */
    public static Decision<List<String>> decide(EnrolmentFacts facts) {
        return ALL.stream()
                .flatMap(rule -> rule.refusal(facts).stream())
                .findFirst()
                .<Decision<List<String>>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(notes(facts.years(), facts.age())));
    }

    /**
     * Codes of what is to be noted about an enrolment; may be empty.
     *
     * @param years full years on the first day of the stay
     */
    public static List<String> notes(int years, AgeBounds age) {
        return years >= age.noted() ? List.of(AGE_AT_THE_LIMIT) : List.of();
    }

    private static Optional<Refusal> caseIsNotOver(EnrolmentFacts facts) {
        return facts.serviceCase().ending() == null
                ? Optional.empty()
                : Optional.of(facts.serviceCase().outOfTurn());
    }

    private static Optional<Refusal> ageFits(EnrolmentFacts facts) {
        int years = facts.years();
        if (years < facts.age().least()) {
            return onTheDay(
                    facts,
                    Refusal.rule("child-too-young").with("limit", facts.age().least()));
        }
        return years < facts.age().refused()
                ? Optional.empty()
                : onTheDay(
                        facts,
                        Refusal.rule("child-too-old").with("limit", facts.age().refused()));
    }

    private static Optional<Refusal> programmeIsValid(EnrolmentFacts facts) {
        var programme = facts.serviceCase().programme();
        if (programme == null) {
            return Optional.of(Refusal.rule("programme-missing"));
        }
        return programme.isValidOn(facts.date())
                ? Optional.empty()
                : onTheDay(facts, Refusal.rule("programme-not-valid").with("number", programme.number()));
    }

    private static Optional<Refusal> certificateSaysFit(EnrolmentFacts facts) {
        var certificate = facts.serviceCase().certificate();
        if (certificate == null) {
            return Optional.of(Refusal.rule("certificate-missing"));
        }
        if (!certificate.isValidOn(facts.date())) {
            return onTheDay(facts, Refusal.rule("certificate-not-valid").with("to", certificate.validTo()));
        }
        return certificate.fit() ? Optional.empty() : Optional.of(Refusal.rule("certificate-says-unfit"));
    }

    private static Optional<Refusal> contractIsConcluded(EnrolmentFacts facts) {
        return facts.serviceCase().contract() == null
                ? Optional.of(Refusal.rule("contract-missing"))
                : Optional.empty();
    }

    private static Optional<Refusal> inNoOtherGroup(EnrolmentFacts facts) {
        return facts.child().whyElsewhere(facts.serviceCase().id(), facts.stay());
    }

    private static Optional<Refusal> onTheDay(EnrolmentFacts facts, Refusal refusal) {
        return Optional.of(refusal.with("date", facts.date()));
    }
}
