package org.shagi.diagnostics.domain;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.LEADER;
import static org.shagi.diagnostics.domain.Given.NOON;
import static org.shagi.diagnostics.domain.Given.SET;
import static org.shagi.diagnostics.domain.Given.STRANGER;
import static org.shagi.diagnostics.domain.Given.TODAY;
import static org.shagi.diagnostics.domain.Given.closedRound;
import static org.shagi.diagnostics.domain.Given.group;
import static org.shagi.diagnostics.domain.Given.levels;
import static org.shagi.diagnostics.domain.Given.opening;
import static org.shagi.diagnostics.domain.Given.round;
import static org.shagi.diagnostics.domain.Given.toEnter;
import static org.shagi.diagnostics.domain.Given.toOpen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.diagnostics.domain.Advice.Audience;
import org.shagi.diagnostics.domain.Attempt.ToClose;
import org.shagi.diagnostics.domain.Attempt.ToEnter;
import org.shagi.diagnostics.domain.Attempt.ToListRounds;
import org.shagi.diagnostics.domain.Attempt.ToOpen;
import org.shagi.diagnostics.domain.Attempt.ToSeeAdvice;
import org.shagi.diagnostics.domain.Attempt.ToSeeCard;
import org.shagi.diagnostics.domain.Attempt.ToSeeMatrix;
import org.shagi.diagnostics.domain.Attempt.ToSeeRound;
import org.shagi.diagnostics.domain.Attempt.ToTellParents;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;

class RoundRulesTest {

    private static final Advice WRITTEN = new Advice(
            "g1-primary",
            "anna",
            Audience.PARENTS,
            List.of(new Advice.Line(1, "читать вместе")),
            Optional.of(new Stamp("psychologist", NOON)),
            Optional.empty(),
            1);
    private static final Advice HANDED_OVER = new Advice(
            "g1-primary",
            "anna",
            Audience.PARENTS,
            WRITTEN.lines(),
            WRITTEN.written(),
            Optional.of(new Advice.Handing(TODAY, new Stamp("psychologist", NOON))),
            2);

    private static final Map<String, Attempt> REFUSED_BY = Map.ofEntries(
            entry("unknown-round", new ToClose(LEADER, "g9-primary", Optional.empty(), Optional.of(group()), NOON)),
            entry("unknown-group", new ToListRounds(LEADER, "g9", Optional.empty())),
            entry("outside-your-scope", new ToSeeCard(STRANGER, "g1", Optional.of(group("anna")), "PRIMARY")),
            entry(
                    "levels-not-shown",
                    new ToSeeMatrix(
                            Given.DIRECTOR, "g1-primary", Optional.of(round()), Optional.of(group("anna")), "anna")),
            entry(
                    "not-diagnosing-here",
                    new ToClose(Given.DIRECTOR, "g1-primary", Optional.of(round()), Optional.of(group()), NOON)),
            entry("unknown-stage", toOpen("SECONDARY", Optional.empty())),
            entry("round-already-open", toOpen("PRIMARY", Optional.of(round()))),
            entry("opened-outside-the-course", Given.toOpenOn(LocalDate.of(2019, 1, 8))),
            entry("round-closed", toEnter(closedRound(), "anna", levels("1", "RED"))),
            entry("unknown-child", toEnter(round(), "vera", levels("1", "RED"))),
            entry("unknown-indicator", toEnter(round(), "anna", levels("14", "RED"))),
            entry("unknown-level", toEnter(round(), "anna", levels("13", "YELLOW"))),
            entry(
                    "not-your-part",
                    toEnter(
                            Given.accepted(Round.enter(psychologists(round(), levels("1", "BLUE")))),
                            "anna",
                            levels("1", "RED"))),
            entry("round-still-open", toTell(round(), Optional.empty())),
            entry("told-outside-its-days", toTell(closedRound(), Optional.of(TODAY.plusDays(1)))),
            entry("nobody-named", toHandOver(LEADER, closedRound())),
            entry("stale-advice", toHandOver(LEADER, diagnosedRound(), Map.of("anna", WRITTEN), "anna")),
            entry("stale-conduct", toConduct(round(), Optional.of(new Conduct(List.of("Рисунок"), List.of())), "anna")),
            entry("unknown-day", Given.toObserve(round(), "anna", Map.of("6", levels("6", "RED")))),
            entry("child-in-two-subgroups", toConduct(round(), Optional.empty(), "anna", "anna")),
            entry(
                    "school-at-the-end",
                    new ToSeeAdvice(
                            LEADER,
                            "g1-primary",
                            Optional.of(closedRound()),
                            Optional.of(group("anna")),
                            "anna",
                            Audience.SCHOOL)),
            entry("child-not-diagnosed", toHandOver(LEADER, diagnosedRound(), "anna", "boris")),
            entry("advice-handed-over", toAdvise(Optional.of(HANDED_OVER), OptionalLong.of(2))),
            entry("version-required", toAdvise(Optional.of(WRITTEN), OptionalLong.empty())),
            entry("stale-version", toAdvise(Optional.of(WRITTEN), OptionalLong.of(7))));

    private static ToEnter psychologists(Round round, Map<String, Optional<String>> levels) {
        return new ToEnter(
                Given.PSYCHOLOGIST,
                round.id(),
                Optional.of(round),
                Optional.of(group("anna", "boris")),
                SET,
                "anna",
                levels,
                Map.of("6", levels("1", "RED")),
                NOON);
    }

    private static Attempt.ToConduct toConduct(Round round, Optional<Conduct> seen, String... children) {
        var subgroups = Arrays.stream(children)
                .map(child -> new Conduct.Subgroup("подгруппа", List.of(child)))
                .toList();
        return new Attempt.ToConduct(
                LEADER,
                round.id(),
                Optional.of(round),
                Optional.of(group("anna", "boris")),
                new Conduct(List.of("Лесенка"), subgroups),
                seen,
                NOON);
    }

    private static Attempt.ToAdvise toAdvise(Optional<Advice> standing, OptionalLong seen) {
        return new Attempt.ToAdvise(
                Given.PSYCHOLOGIST,
                "g1-primary",
                Optional.of(closedRound()),
                Optional.of(group("anna")),
                "anna",
                Audience.PARENTS,
                standing,
                SET,
                List.of(new Advice.Line(1, "иначе")),
                seen,
                NOON);
    }

    private static Attempt.ToHandOver toHandOver(Actor actor, Round round, String... children) {
        return toHandOver(actor, round, Map.of(), children);
    }

    /** What the templates proposed to these children. */
    private static Attempt.ToHandOver toHandOver(
            Actor actor, Round round, Map<String, Advice> standing, String... children) {
        return new Attempt.ToHandOver(
                actor,
                "g1-primary",
                Optional.of(round),
                Optional.of(group("anna", "boris")),
                Arrays.stream(children).collect(Collectors.toMap(child -> child, _ -> 0L)),
                standing,
                Audience.PARENTS,
                TODAY,
                Optional.of(TODAY),
                TODAY,
                NOON);
    }

    /** Closed, with a level of anna and none of boris. */
    private static Round diagnosedRound() {
        var entered = Given.accepted(Round.enter(toEnter(round(), "anna", levels("1", "RED"))));
        return Given.accepted(
                Round.close(new ToClose(LEADER, "g1-primary", Optional.of(entered), Optional.of(group("anna")), NOON)));
    }

    private static ToTellParents toTell(Round round, Optional<LocalDate> closedOn) {
        return new ToTellParents(
                LEADER, round.id(), Optional.of(round), Optional.of(group()), TODAY, closedOn, TODAY, NOON);
    }

    static List<Attempt> attemptsToSeeLevels() {
        var round = Optional.of(closedRound());
        var group = Optional.of(group("anna"));
        return List.of(
                new ToSeeMatrix(Given.DIRECTOR, "g1-primary", round, group, "anna"),
                new Attempt.ToSeeMatrices(Given.DIRECTOR, "g1-primary", round, group),
                new Attempt.ToSeeTrend(Given.DIRECTOR, "g1", group, "anna"),
                new ToSeeAdvice(Given.DIRECTOR, "g1-primary", round, group, "anna", Audience.PARENTS),
                new Attempt.ToAdvise(
                        Given.DIRECTOR,
                        "g1-primary",
                        round,
                        group,
                        "anna",
                        Audience.PARENTS,
                        Optional.empty(),
                        SET,
                        List.of(),
                        OptionalLong.empty(),
                        NOON));
    }

    @ParameterizedTest
    @MethodSource("attemptsToSeeLevels")
    void levelsOfAChildAreShutToTheDirectorHoweverTheyAreAskedFor(Attempt attempt) {
        assertThat(Given.refused(RoundRules.check(attempt))).isEqualTo("levels-not-shown");
    }

    static List<Rule<?>> rules() {
        return RoundRules.ALL;
    }

    @Test
    void refusesInThisOrder() {
        assertThat(RoundRules.ALL)
                .extracting(Rule::code)
                .containsExactly(
                        "unknown-round",
                        "unknown-group",
                        "outside-your-scope",
                        "levels-not-shown",
                        "not-diagnosing-here",
                        "unknown-stage",
                        "round-already-open",
                        "opened-outside-the-course",
                        "round-closed",
                        "round-still-open",
                        "told-outside-its-days",
                        "nobody-named",
                        "unknown-child",
                        "unknown-indicator",
                        "unknown-day",
                        "unknown-level",
                        "not-your-part",
                        "child-in-two-subgroups",
                        "school-at-the-end",
                        "child-not-diagnosed",
                        "advice-handed-over",
                        "version-required",
                        "stale-version",
                        "stale-advice",
                        "stale-conduct");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleRefusesSomethingThatNoOtherRuleRefuses(Rule<?> rule) {
        var attempt = Objects.requireNonNull(REFUSED_BY.get(rule.code()), rule.code());

        assertThat(RoundRules.ALL.stream().filter(each -> each.against(attempt).isPresent()))
                .extracting(Rule::code)
                .containsExactly(rule.code());
        assertThat(Given.refused(RoundRules.check(attempt))).isEqualTo(rule.code());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleLetsPassWhatItDoesNotConcern(Rule<?> rule) {
        var fine = List.of(
                toOpen("FINAL", Optional.empty()),
                toEnter(round(), "anna", levels("1", "RED", "13", "GREEN")),
                new ToClose(LEADER, "g1-primary", Optional.of(round()), Optional.of(group()), NOON),
                toTell(closedRound(), Optional.of(TODAY)),
                new ToSeeCard(Given.DIRECTOR, "g1", Optional.of(group()), "INTERMEDIATE"),
                new ToSeeMatrix(LEADER, "g1-primary", Optional.of(round()), Optional.of(group("anna")), "anna"),
                new ToSeeRound(Given.HEAD, "g1-primary", Optional.of(round()), Optional.of(group())),
                Given.toObserve(round(), "anna", Map.of("6", levels("1", "RED", "5", "GREEN"))),
                toConduct(round(), Optional.of(Conduct.UNSAID), "anna", "boris"),
                toHandOver(LEADER, diagnosedRound(), "anna"),
                toAdvise(Optional.empty(), OptionalLong.empty()),
                toAdvise(Optional.of(WRITTEN), OptionalLong.of(1)),
                new ToListRounds(Given.PSYCHOLOGIST, "g1", Optional.of(group())));

        assertThat(fine).allSatisfy(attempt -> assertThat(rule.against(attempt)).isEmpty());
    }

    @Test
    void whatAnotherObservedIsNotTakenBackNorConfirmedButTheSameAgainIsNoChange() {
        var hers = Given.accepted(Round.enter(psychologists(round(), levels("1", "BLUE"))));

        assertThat(Given.refused(Round.enter(toEnter(hers, "anna", levels("6", "RED")))))
                .isEqualTo("not-your-part");
        assertThat(Given.refused(Round.enter(
                        Given.toObserve(hers, "anna", Map.of("6", Map.of("1", Optional.empty()))))))
                .isEqualTo("not-your-part");
        assertThat(Given.accepted(Round.enter(toEnter(hers, "anna", levels("1", "BLUE")))))
                .isSameAs(hers);
        assertThat(Given.accepted(Round.enter(toEnter(hers, "anna", levels("2", "RED"))))
                        .matrix("anna")
                        .entries())
                .containsOnlyKeys(1, 2);
    }

    /** Everything that a person may want to change in a group, the round being as it must be for that. */
    private static List<Attempt> attemptsToDiagnose(Actor actor) {
        var group = Optional.of(group("anna"));
        return List.of(
                new ToOpen(actor, "g1", group, "FINAL", opening("second"), TODAY, SET, Optional.empty()),
                new ToEnter(
                        actor,
                        "g1-primary",
                        Optional.of(round()),
                        group,
                        SET,
                        "anna",
                        levels("1", "RED"),
                        Map.of(),
                        NOON),
                new Attempt.ToConduct(
                        actor, "g1-primary", Optional.of(round()), group, Conduct.UNSAID, Optional.empty(), NOON),
                new ToClose(actor, "g1-primary", Optional.of(round()), group, NOON),
                new ToTellParents(
                        actor, "g1-primary", Optional.of(closedRound()), group, TODAY, Optional.of(TODAY), TODAY, NOON),
                toHandOver(actor, diagnosedRound(), "anna"));
    }

    static Stream<Actor> thoseWhoDiagnoseOtherGroups() {
        return Stream.of(
                new Actor("leader", Set.of(Role.PSYCHOLOGIST), Set.of()),
                new Actor("stranger", Set.of(Role.GROUP_LEADER, Role.QUALITY_OFFICER), Set.of()),
                Given.DIRECTOR);
    }

    @ParameterizedTest
    @MethodSource("thoseWhoDiagnoseOtherGroups")
    void whoWorksHereOtherwiseChangesNothing(Actor actor) {
        assertThat(attemptsToDiagnose(actor))
                .extracting(attempt -> Given.refused(RoundRules.check(attempt)))
                .containsOnly("not-diagnosing-here");
    }

    @Test
    void theHeadOfTheDepartmentClosesARoundAndChangesNothingElse() {
        assertThat(attemptsToDiagnose(Given.HEAD))
                .filteredOn(attempt -> RoundRules.check(attempt) instanceof Decision.Accepted)
                .singleElement()
                .isInstanceOf(ToClose.class);
        assertThat(attemptsToDiagnose(new Actor("register", Set.of(Role.INTEGRATION), Set.of())))
                .allMatch(attempt -> RoundRules.check(attempt) instanceof Decision.Accepted);
    }

    @Test
    void theFirstRuleInTheListSpeaks() {
        var everythingWrong = new ToEnter(
                STRANGER,
                "g1-primary",
                Optional.of(closedRound()),
                Optional.of(group("anna")),
                SET,
                "vera",
                levels("14", "YELLOW"),
                Map.of(),
                NOON);

        assertThat(Given.refused(RoundRules.check(everythingWrong))).isEqualTo("outside-your-scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "14", "-1", "01", "1.0", "", "memory", "１"})
    void refusesANumberThatIsNoIndicator(String number) {
        assertThat(Given.refused(Round.enter(toEnter(round(), "anna", levels(number, "RED")))))
                .isEqualTo("unknown-indicator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "", "1", "GREEN ", "YELLOW"})
    void refusesAWordThatIsNoLevel(String level) {
        assertThat(Given.refused(Round.enter(toEnter(round(), "anna", levels("1", level)))))
                .isEqualTo("unknown-level");
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary", "", "4", "Первичная"})
    void refusesAWordThatIsNoStage(String stage) {
        assertThat(Given.refused(Round.open(toOpen(stage, Optional.empty())))).isEqualTo("unknown-stage");
    }

    @Test
    void aWrongLevelAmongGoodOnesRefusesThemAll() {
        var attempt = toEnter(round(), "anna", levels("1", "RED", "2", "PINK", "3", "GREEN"));

        assertThat(Round.enter(attempt)).isInstanceOf(Decision.Refused.class);
        assertThat(attempt.round().orElseThrow().diagnosed()).isZero();
    }

    @Test
    void theRepeatOfTheOpeningRequestIsNotRefused() {
        var repeat = new ToOpen(
                LEADER, "g1", Optional.of(group()), "PRIMARY", opening("first"), TODAY, SET, Optional.of(round()));

        assertThat(Given.accepted(Round.open(repeat))).isEqualTo(round());
    }

    @ParameterizedTest
    @CsvSource({"OPEN, CLOSED, true", "CLOSED, OPEN, false", "OPEN, OPEN, false", "CLOSED, CLOSED, false"})
    void aRoundIsOpenAndThenClosedForGood(RoundState from, RoundState to, boolean legal) {
        assertThat(from.mayBecome(to)).isEqualTo(legal);
        assertThat(RoundState.TRANSITIONS).containsOnlyKeys(RoundState.values());
    }

    @Test
    void closingAClosedRoundChangesNothing() {
        var closed = closedRound();
        var again = new ToClose(Given.PSYCHOLOGIST, "g1-primary", Optional.of(closed), Optional.of(group()), NOON);

        assertThat(Given.accepted(Round.close(again))).isSameAs(closed);
    }
}
