package org.shagi.diagnostics.domain;

import java.util.Optional;
import org.shagi.diagnostics.domain.Attempt.OnAdvice;
import org.shagi.diagnostics.domain.Attempt.ToAdvise;
import org.shagi.diagnostics.domain.Attempt.ToHandOver;
import org.shagi.kit.domain.Refusal;

/** The rules among {@link RoundRules} that are about what is recommended. */
final class AdviceRules {

    private AdviceRules() {}

    static Rule<?> someoneIsNamed() {
        return new Rule<>(
                Refusal.rule("nobody-named"),
                ToHandOver.class,
                (attempt, refusal) -> attempt.children().isEmpty() ? Optional.of(refusal) : Optional.empty());
    }

    static Rule<?> schoolIsAdvisedAtTheEnd() {
        return new Rule<>(
                Refusal.rule("school-at-the-end"),
                OnAdvice.class,
                (attempt, refusal) -> attempt.round()
                        .filter(round -> !Advice.Audience.at(round.stage()).contains(attempt.audience()))
                        .map(round -> refusal.with("stage", round.stage())));
    }

    static Rule<?> childIsDiagnosed() {
        return new Rule<>(
                Refusal.rule("child-not-diagnosed"),
                ToHandOver.class,
                (attempt, refusal) -> attempt.undiagnosed().map(child -> refusal.with("child", child)));
    }

    static Rule<?> adviceIsNotHandedOver() {
        return new Rule<>(
                Refusal.conflict("advice-handed-over"),
                ToAdvise.class,
                (attempt, refusal) -> attempt.standing()
                        .filter(advice -> !advice.says(attempt.lines()))
                        .flatMap(Advice::handing)
                        .map(handing -> refusal.with("date", handing.on())));
    }

    static Rule<?> versionIsSaid() {
        return new Rule<>(
                Refusal.preconditionRequired("version-required"),
                ToAdvise.class,
                (attempt, refusal) -> attempt.standing()
                        .filter(advice ->
                                !advice.says(attempt.lines()) && attempt.seen().isEmpty())
                        .map(advice -> refusal.with("current", advice.version())));
    }

    static Rule<?> versionIsTheLatest() {
        return new Rule<>(
                Refusal.stale("stale-version"),
                ToAdvise.class,
                (attempt, refusal) -> attempt.seen().stream()
                        .boxed()
                        .filter(seen -> attempt.standing()
                                .filter(advice -> advice.says(attempt.lines()))
                                .isEmpty())
                        .filter(seen -> !seen.equals(
                                attempt.standing().map(Advice::version).orElse(0L)))
                        .findFirst()
                        .map(seen -> refusal.with("yours", seen)
                                .with(
                                        "current",
                                        attempt.standing().map(Advice::version).orElse(0L))));
    }

    static Rule<?> handedOverIsTheLatest() {
        return new Rule<>(
                Refusal.stale("stale-advice"),
                ToHandOver.class,
                (attempt, refusal) -> attempt.changedMeanwhile()
                        .map(child -> refusal.with("child", child.getKey())
                                .with("yours", child.getValue())
                                .with("current", attempt.version(child.getKey()))));
    }
}
