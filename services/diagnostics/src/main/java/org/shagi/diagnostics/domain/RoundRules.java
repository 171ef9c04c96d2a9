package org.shagi.diagnostics.domain;

import java.util.List;
import java.util.Optional;
import org.shagi.diagnostics.domain.Attempt.AtStage;
import org.shagi.diagnostics.domain.Attempt.OnChild;
import org.shagi.diagnostics.domain.Attempt.OnRound;
import org.shagi.diagnostics.domain.Attempt.ToEnter;
import org.shagi.diagnostics.domain.Attempt.ToOpen;
import org.shagi.diagnostics.domain.Attempt.ToSeeMatrix;
import org.shagi.diagnostics.domain.Attempt.ToTellParents;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** Every rule about rounds. The first that has something against an attempt refuses it. */
public final class RoundRules {

    /** All of them, in the order of refusal. */
    public static final List<Rule<?>> ALL = List.of(
            roundIsKnown(),
            groupIsKnown(),
            groupIsInScope(),
            levelsAreShown(),
            stageIsKnown(),
            stageIsFree(),
            roundIsOpen(),
            roundIsClosed(),
            parentsWereTold(),
            childIsInGroup(),
            indicatorsAreKnown(),
            levelsAreKnown());

    private RoundRules() {}

    /** The attempt itself if no rule has anything against it. */
    public static <A extends Attempt> Decision<A> check(A attempt) {
        return ALL.stream()
                .flatMap(rule -> rule.against(attempt).stream())
                .findFirst()
                .<Decision<A>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(attempt));
    }

    private static Rule<?> roundIsKnown() {
        return new Rule<>(
                Refusal.unknown("unknown-round"),
                OnRound.class,
                (attempt, refusal) -> attempt.round().isEmpty()
                        ? Optional.of(refusal.with("round", attempt.roundId()))
                        : Optional.empty());
    }

    private static Rule<?> groupIsKnown() {
        return new Rule<>(
                Refusal.unknown("unknown-group"),
                Attempt.class,
                (attempt, refusal) -> attempt.group().isEmpty()
                        ? Optional.of(refusal.with("group", attempt.groupId()))
                        : Optional.empty());
    }

    private static Rule<?> groupIsInScope() {
        return new Rule<>(
                Refusal.forbidden("outside-your-scope"),
                Attempt.class,
                (attempt, refusal) -> attempt.group()
                        .filter(group -> !group.isSeenBy(attempt.actor()))
                        .map(group -> refusal.with("group", group.id())));
    }

    private static Rule<?> levelsAreShown() {
        return new Rule<>(
                Refusal.forbidden("levels-not-shown"),
                ToSeeMatrix.class,
                (attempt, refusal) -> attempt.group()
                        .filter(group -> !group.showsLevelsTo(attempt.actor()))
                        .map(group -> refusal.with("group", group.id())));
    }

    private static Rule<?> stageIsKnown() {
        return new Rule<>(
                Refusal.rule("unknown-stage"),
                AtStage.class,
                (attempt, refusal) -> Stage.parse(attempt.stage()).isEmpty()
                        ? Optional.of(refusal.with("stage", attempt.stage()))
                        : Optional.empty());
    }

    private static Rule<?> stageIsFree() {
        return new Rule<>(
                Refusal.conflict("round-already-open"),
                ToOpen.class,
                (attempt, refusal) -> attempt.standing()
                        .filter(round -> !round.opening()
                                .request()
                                .equals(attempt.opening().request()))
                        .map(round -> refusal.with("stage", round.stage()).with("round", round.id())));
    }

    private static Rule<?> roundIsOpen() {
        return new Rule<>(
                Refusal.conflict("round-closed"),
                ToEnter.class,
                (attempt, refusal) -> attempt.round()
                        .filter(round -> round.state() == RoundState.CLOSED)
                        .map(round -> refusal.with("stage", round.stage()).with("round", round.id())));
    }

    private static Rule<?> roundIsClosed() {
        return new Rule<>(
                Refusal.conflict("round-still-open"),
                ToTellParents.class,
                (attempt, refusal) -> attempt.round()
                        .filter(round -> round.state() == RoundState.OPEN)
                        .map(round -> refusal.with("stage", round.stage()).with("round", round.id())));
    }

    private static Rule<?> parentsWereTold() {
        return new Rule<>(
                Refusal.rule("told-outside-its-days"),
                ToTellParents.class,
                (attempt, refusal) -> attempt.closedOn()
                        .filter(closed ->
                                attempt.on().isBefore(closed) || attempt.on().isAfter(attempt.today()))
                        .map(closed -> refusal.with("date", attempt.on())
                                .with("from", closed)
                                .with("to", attempt.today())));
    }

    private static Rule<?> childIsInGroup() {
        return new Rule<>(
                Refusal.unknown("unknown-child"),
                OnChild.class,
                (attempt, refusal) -> attempt.group()
                        .filter(group -> !group.hasChild(attempt.childId()))
                        .map(group -> refusal.with("child", attempt.childId()).with("group", group.id())));
    }

    private static Rule<?> indicatorsAreKnown() {
        return new Rule<>(
                Refusal.rule("unknown-indicator"),
                ToEnter.class,
                (attempt, refusal) -> attempt.levels().keySet().stream()
                        .filter(number -> attempt.indicators().parse(number).isEmpty())
                        .min(String::compareTo)
                        .map(number -> refusal.with("indicator", number)));
    }

    private static Rule<?> levelsAreKnown() {
        return new Rule<>(
                Refusal.rule("unknown-level"),
                ToEnter.class,
                (attempt, refusal) -> attempt.levels().values().stream()
                        .flatMap(Optional::stream)
                        .filter(level -> Level.parse(level).isEmpty())
                        .min(String::compareTo)
                        .map(level -> refusal.with("level", level)));
    }
}
