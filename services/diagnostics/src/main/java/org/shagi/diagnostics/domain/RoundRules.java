package org.shagi.diagnostics.domain;

import java.util.List;
import java.util.Optional;
import org.shagi.diagnostics.domain.Attempt.AtStage;
import org.shagi.diagnostics.domain.Attempt.OnChildren;
import org.shagi.diagnostics.domain.Attempt.OnIndicators;
import org.shagi.diagnostics.domain.Attempt.OnOpenRound;
import org.shagi.diagnostics.domain.Attempt.OnOpeningDay;
import org.shagi.diagnostics.domain.Attempt.OnResults;
import org.shagi.diagnostics.domain.Attempt.OnRound;
import org.shagi.diagnostics.domain.Attempt.OnToldDay;
import org.shagi.diagnostics.domain.Attempt.ToConduct;
import org.shagi.diagnostics.domain.Attempt.ToDiagnose;
import org.shagi.diagnostics.domain.Attempt.ToEnter;
import org.shagi.diagnostics.domain.Attempt.ToOpen;
import org.shagi.diagnostics.domain.Attempt.ToSeeLevels;
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
            groupIsTheirs(),
            stageIsKnown(),
            stageIsFree(),
            openedOnADayOfTheCourse(),
            roundIsOpen(),
            roundIsClosed(),
            toldOnItsDays(),
            AdviceRules.someoneIsNamed(),
            childrenAreInGroup(),
            indicatorsAreKnown(),
            daysAreKnown(),
            levelsAreKnown(),
            partIsTheirs(),
            childIsInOneSubgroup(),
            AdviceRules.schoolIsAdvisedAtTheEnd(),
            AdviceRules.childIsDiagnosed(),
            AdviceRules.adviceIsNotHandedOver(),
            AdviceRules.versionIsSaid(),
            AdviceRules.versionIsTheLatest(),
            AdviceRules.handedOverIsTheLatest(),
            conductIsTheLatest());

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
                ToSeeLevels.class,
                (attempt, refusal) -> attempt.group()
                        .filter(group -> !group.showsLevelsTo(attempt.actor()))
                        .map(group -> refusal.with("group", group.id())));
    }

    private static Rule<?> groupIsTheirs() {
        return new Rule<>(
                Refusal.forbidden("not-diagnosing-here"),
                ToDiagnose.class,
                (attempt, refusal) -> attempt.group()
                        .filter(group -> !attempt.isTheirs(group))
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

    private static Rule<?> openedOnADayOfTheCourse() {
        return new Rule<>(
                Refusal.rule("opened-outside-the-course"),
                OnOpeningDay.class,
                (attempt, refusal) -> attempt.isOnADayOfTheCourse()
                        ? Optional.empty()
                        : Optional.of(refusal.with("date", attempt.on())
                                .with("from", attempt.firstDay())
                                .with("to", attempt.today())));
    }

    private static Rule<?> roundIsOpen() {
        return new Rule<>(
                Refusal.conflict("round-closed"),
                OnOpenRound.class,
                (attempt, refusal) -> attempt.round()
                        .filter(round -> round.state() == RoundState.CLOSED)
                        .map(round -> refusal.with("stage", round.stage()).with("round", round.id())));
    }

    private static Rule<?> roundIsClosed() {
        return new Rule<>(
                Refusal.conflict("round-still-open"),
                OnResults.class,
                (attempt, refusal) -> attempt.round()
                        .filter(round -> round.state() == RoundState.OPEN)
                        .map(round -> refusal.with("stage", round.stage()).with("round", round.id())));
    }

    private static Rule<?> toldOnItsDays() {
        return new Rule<>(
                Refusal.rule("told-outside-its-days"),
                OnToldDay.class,
                (attempt, refusal) -> attempt.closedOn()
                        .filter(closed ->
                                attempt.on().isBefore(closed) || attempt.on().isAfter(attempt.today()))
                        .map(closed -> refusal.with("date", attempt.on())
                                .with("from", closed)
                                .with("to", attempt.today())));
    }

    private static Rule<?> childrenAreInGroup() {
        return new Rule<>(
                Refusal.unknown("unknown-child"),
                OnChildren.class,
                (attempt, refusal) -> attempt.group()
                        .flatMap(group -> attempt.children().stream()
                                .filter(child -> !group.hasChild(child))
                                .findFirst()
                                .map(child -> refusal.with("child", child).with("group", group.id()))));
    }

    private static Rule<?> indicatorsAreKnown() {
        return new Rule<>(
                Refusal.rule("unknown-indicator"),
                OnIndicators.class,
                (attempt, refusal) -> attempt.numbers().stream()
                        .filter(number -> attempt.indicators().parse(number).isEmpty())
                        .min(String::compareTo)
                        .map(number -> refusal.with("indicator", number)
                                .with("last", attempt.indicators().indicators().size())));
    }

    private static Rule<?> daysAreKnown() {
        return new Rule<>(
                Refusal.rule("unknown-day"),
                ToEnter.class,
                (attempt, refusal) -> attempt.days().values().stream()
                        .flatMap(days -> days.keySet().stream())
                        .filter(day -> Observation.parseDay(day).isEmpty())
                        .min(String::compareTo)
                        .map(day -> refusal.with("day", day)));
    }

    private static Rule<?> levelsAreKnown() {
        return new Rule<>(
                Refusal.rule("unknown-level"),
                ToEnter.class,
                (attempt, refusal) -> attempt.typed()
                        .names()
                        .filter(level -> Level.parse(level).isEmpty())
                        .min(String::compareTo)
                        .map(level -> refusal.with("level", level)));
    }

    private static Rule<?> partIsTheirs() {
        return new Rule<>(
                Refusal.forbidden("not-your-part"),
                ToEnter.class,
                (attempt, refusal) -> attempt.isOnOthersPart()
                        ? Optional.of(refusal.with("child", attempt.childId()))
                        : Optional.empty());
    }

    private static Rule<?> childIsInOneSubgroup() {
        return new Rule<>(
                Refusal.rule("child-in-two-subgroups"),
                ToConduct.class,
                (attempt, refusal) -> attempt.conduct().torn().stream()
                        .min(String::compareTo)
                        .map(child -> refusal.with("child", child)));
    }

    private static Rule<?> conductIsTheLatest() {
        return new Rule<>(
                Refusal.stale("stale-conduct"),
                ToConduct.class,
                (attempt, refusal) -> attempt.round()
                        .map(Round::conduct)
                        .filter(standing -> !standing.equals(attempt.conduct()))
                        .filter(standing -> attempt.seen()
                                .filter(seen -> !seen.equals(standing))
                                .isPresent())
                        .map(standing -> refusal));
    }
}
