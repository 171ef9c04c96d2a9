package org.shagi.diagnostics.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.COURSE;
import static org.shagi.diagnostics.domain.Given.DIRECTOR;
import static org.shagi.diagnostics.domain.Given.HEAD;
import static org.shagi.diagnostics.domain.Given.LEADER;
import static org.shagi.diagnostics.domain.Given.PSYCHOLOGIST;
import static org.shagi.diagnostics.domain.Given.accepted;
import static org.shagi.diagnostics.domain.Given.levels;
import static org.shagi.diagnostics.domain.Given.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.diagnostics.domain.Advice;
import org.shagi.diagnostics.domain.Advice.Audience;
import org.shagi.diagnostics.domain.AdviceTemplates;
import org.shagi.diagnostics.domain.Conduct;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Tally;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

/** The three rounds of a group of ten, one of whom leaves in March: 09.01 to 09.07.2019. */
class CourseScenarioTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");
    private static final List<String> CHILDREN =
            IntStream.range(0, 10).mapToObj(i -> "c" + i).toList();
    private static final String LEAVER = "c9";
    private static final LocalDate LEFT = LocalDate.of(2019, 3, 29);
    private static final AdviceTemplates TEMPLATES = new AdviceTemplates(
            1,
            Map.of(
                    Audience.PARENTS, Map.of(1, Map.of(Level.RED, "Играть в лото")),
                    Audience.SCHOOL, Map.of(1, Map.of(Level.BLUE, "Повторять"))));

    private final InMemory memory = new InMemory();
    private Instant now = at(LocalDate.of(2019, 1, 9));
    private final WatchReadings watch = new WatchReadings(memory, () -> now);
    private final OpenRound openRound = new OpenRound(memory.groups(), memory, memory, () -> now, ZONE);
    private final ConductRound conductRound = new ConductRound(memory.groups(), memory, () -> now);
    private final EnterLevels enterLevels = new EnterLevels(memory.groups(), memory, memory, watch, () -> now);
    private final CloseRound closeRound = new CloseRound(memory.groups(), memory, () -> now, ZONE);
    private final ShowGroupCard show = new ShowGroupCard(memory.groups(), memory, memory, watch);
    private final ShowTrends trends = new ShowTrends(memory.groups(), memory, memory, watch);
    private final AdviseOnChild advise =
            new AdviseOnChild(memory.groups(), memory, memory.advices(), TEMPLATES, memory, watch, () -> now, ZONE);
    private final TellParents tellParents = new TellParents(memory.groups(), memory, memory, () -> now, ZONE);
    private final ReadTrail trail = new ReadTrail(memory, ZONE);
    private final TimeRounds timeRounds = new TimeRounds(
            memory.groups(),
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(18, 0)),
            WorkCalendar.shipped(),
            () -> now,
            ZONE);

    @Test
    void aGroupLivesItsThreeRounds() {
        new KeepGroup(memory.groups()).keep(group());

        // six of ten with a problem of memory at first, of whom one leaves
        var primary = opened("PRIMARY", LocalDate.of(2019, 1, 9));
        accepted(conductRound.conduct(
                PSYCHOLOGIST,
                primary,
                new Conduct(
                        List.of("Наблюдение", "Лесенка"),
                        List.of(
                                new Conduct.Subgroup("первая", CHILDREN.subList(0, 5)),
                                new Conduct.Subgroup("вторая", CHILDREN.subList(5, 10)))),
                Optional.of(Conduct.UNSAID)));
        assertThat(refused(conductRound.conduct(
                        LEADER,
                        primary,
                        new Conduct(List.of(), List.of()),
                        Optional.of(new Conduct(List.of("Лесенка"), List.of())))))
                .isEqualTo("stale-conduct");
        observe(primary, "c0");
        fill(primary, "RRRBBBGGGR");
        now = at(LocalDate.of(2019, 1, 18));
        assertThat(timeRounds.of(memory.find(primary).orElseThrow()).isOutside())
                .isFalse();
        close(primary);
        assertThat(memory.emphasised).containsEntry(primary, YearMonth.of(2019, 2));
        assertThat(memoryOf(HEAD, Stage.PRIMARY)).isEqualTo(new Tally(4, 3, 3));
        assertThat(memoryOf(HEAD, Stage.PRIMARY).isPrevailing()).isTrue();

        // recommendations: proposed, edited by the psychologist, handed over; then the parents are told
        var proposed = accepted(advise.show(PSYCHOLOGIST, primary, "c0", Audience.PARENTS, false))
                .advice();
        assertThat(proposed.lines()).containsExactly(new Advice.Line(1, "Играть в лото"));
        var own = List.of(new Advice.Line(1, "Играть в лото по вечерам"), new Advice.Line(0, "Больше гулять"));
        accepted(advise.write(PSYCHOLOGIST, primary, "c0", Audience.PARENTS, own, OptionalLong.of(0)));
        accepted(advise.handOver(LEADER, primary, Map.of("c0", 1L), Audience.PARENTS, LocalDate.of(2019, 1, 18)));
        assertThat(refused(advise.write(
                        PSYCHOLOGIST, primary, "c0", Audience.PARENTS, proposed.lines(), OptionalLong.of(2))))
                .isEqualTo("advice-handed-over");
        assertThat(refused(advise.show(PSYCHOLOGIST, primary, "c0", Audience.SCHOOL, false)))
                .isEqualTo("school-at-the-end");
        accepted(tellParents.told(LEADER, primary, LocalDate.of(2019, 1, 18)));

        // weeks 12 and 13; the leaver is gone at the end of March
        now = at(LocalDate.of(2019, 3, 27));
        var intermediate = opened("INTERMEDIATE", LocalDate.of(2019, 3, 27));
        fill(intermediate, "BBGBGGGGG-");
        close(intermediate);
        assertThat(memory.emphasised).containsEntry(intermediate, YearMonth.of(2019, 4));
        assertThat(memoryOf(HEAD, Stage.INTERMEDIATE)).isEqualTo(new Tally(0, 3, 6));

        // weeks 25 and 26: four of the six are without the problem
        now = at(LocalDate.of(2019, 6, 26));
        var last = opened("FINAL", LocalDate.of(2019, 6, 26));
        fill(last, "BGGGGBGGG-");
        close(last);
        assertThat(memory.emphasised).doesNotContainKey(last);

        var row = accepted(show.results(PSYCHOLOGIST, "g1", false)).rows().getFirst();
        assertThat(row.found().children()).containsExactly("c0", "c1", "c2", "c3", "c4", "c5");
        assertThat(row.reached().children()).containsExactly("c1", "c2", "c3", "c4");
        assertThat(row.improved().children()).containsExactly("c0");
        assertThat(row.achievedPercentTenths()).hasValue(667);
        assertThat(accepted(show.results(PSYCHOLOGIST, "g1", false)).leftEarly())
                .extracting(Group.Child::id)
                .containsExactly(LEAVER);
        assertThat(accepted(show.results(DIRECTOR, "g1", false)).shown()).isEmpty();
        assertThat(accepted(advise.show(PSYCHOLOGIST, last, "c0", Audience.SCHOOL, false))
                        .advice()
                        .lines())
                .containsExactly(new Advice.Line(1, "Повторять"));

        var anna = accepted(trends.ofChild(LEADER, "g1", "c0")).matrices();
        assertThat(anna).hasSize(3);
        assertThat(anna.get(Stage.FINAL).level(1)).contains(Level.BLUE);
        assertThat(accepted(trends.ofGroup(DIRECTOR, "g1")).stages())
                .extracting(stage -> stage.own().get(1))
                .containsExactly(new Tally(4, 3, 3), new Tally(0, 3, 6), new Tally(0, 2, 7));
    }

    @Test
    void levelsAreShownOnlyAfterItIsWrittenDownWhoSeesThem() {
        new KeepGroup(memory.groups()).keep(group());
        var primary = opened("PRIMARY", LocalDate.of(2019, 1, 9));
        fill(primary, "RRRBBBGGGR");
        var showRounds = new ShowRounds(memory.groups(), memory, memory, watch);

        accepted(showRounds.matrix(HEAD, primary, "c3"));
        accepted(showRounds.matrices(PSYCHOLOGIST, primary));
        accepted(show.show(LEADER, "g1", "PRIMARY", false));
        accepted(show.show(LEADER, "g1", "PRIMARY", true));
        accepted(show.show(DIRECTOR, "g1", "PRIMARY", false));
        refused(showRounds.matrix(DIRECTOR, primary, "c3"));

        assertThat(memory.readings)
                .extracting(reading -> reading.stamp().by())
                .containsExactly("head", "psychologist", "leader");
        assertThat(memory.readings.getFirst().children()).containsExactly("c3");
        assertThat(memory.readings.get(1).children()).hasSize(10);
        var admin = new Actor("admin", Set.of(Role.SYSTEM_ADMIN), Set.of());
        var other = new Actor("other", Set.of(Role.DEPARTMENT_HEAD), Set.of("d2"));
        var day = LocalDate.of(2019, 1, 9);
        assertThat(trail.between(HEAD, "g1", day, day).readings())
                .hasSize(3)
                .first()
                .extracting(Reading::children)
                .isEqualTo(List.of("c3"));
        assertThat(trail.between(admin, null, day, day).readings())
                .hasSize(3)
                .allMatch(reading -> reading.children().isEmpty());
        assertThat(trail.between(other, null, day, day).readings()).isEmpty();
    }

    @Test
    void aPsychologistOfAnotherGroupSeesNoLevelsHereEvenIfSheWorksHereOtherwise() {
        var circle = new Actor("circle", Set.of(Role.PSYCHOLOGIST, Role.CIRCLE_LEADER), Set.of());

        assertThat(group().isSeenBy(circle)).isTrue();
        assertThat(group().showsLevelsTo(circle)).isFalse();
        assertThat(group().showsLevelsTo(PSYCHOLOGIST)).isTrue();
    }

    @Test
    void aRoundOutsideItsWindowIsHeldAllTheSame() {
        new KeepGroup(memory.groups()).keep(group());
        now = at(LocalDate.of(2019, 2, 4));
        var late = opened("PRIMARY", LocalDate.of(2019, 2, 4));

        var timing = timeRounds.of(memory.find(late).orElseThrow());

        assertThat(timing.isOutside()).isTrue();
        assertThat(timing.window()).hasValueSatisfying(window -> {
            assertThat(window.from()).isEqualTo("2019-01-09");
            assertThat(window.to()).isEqualTo("2019-01-22");
        });
        assertThat(timing.observation())
                .hasSize(5)
                .startsWith(LocalDate.of(2019, 2, 4))
                .endsWith(LocalDate.of(2019, 2, 8));
        var planned = accepted(timeRounds.planned(LEADER, "g1"));
        assertThat(planned.get(Stage.INTERMEDIATE).window().orElseThrow().from())
                .isEqualTo("2019-03-27");
        assertThat(planned.get(Stage.INTERMEDIATE).window().orElseThrow().to()).isEqualTo("2019-04-09");
        assertThat(planned.get(Stage.FINAL).window().orElseThrow().from()).isEqualTo("2019-06-26");
        assertThat(planned.get(Stage.FINAL).window().orElseThrow().to()).isEqualTo("2019-07-09");
    }

    @Test
    void oneOtherGroupIsNotShownBecauseItWouldBeKnown() {
        new KeepGroup(memory.groups()).keep(group());
        closedElsewhere("g2");
        assertThat(accepted(trends.ofGroup(DIRECTOR, "g1")).stages().getFirst().others())
                .isEmpty();

        closedElsewhere("g3");
        assertThat(accepted(trends.ofGroup(DIRECTOR, "g1")).stages().getFirst().others())
                .containsEntry(1, new Tally(2, 0, 0));
    }

    @Test
    void aRoundThatWasClosedEmptyHidesNobodyBehindIt() {
        new KeepGroup(memory.groups()).keep(group());
        closedElsewhere("g2");
        closedElsewhere("g3", Map.of());

        var beside = accepted(trends.ofGroup(DIRECTOR, "g1")).stages().getFirst();

        assertThat(beside.others()).isEmpty();
        assertThat(beside.groups()).isEqualTo(1);
    }

    @Test
    void ofAnIndicatorThatOneOtherGroupAloneWasTestedInNothingIsShown() {
        new KeepGroup(memory.groups()).keep(group());
        closedElsewhere("g2", levels("1", "RED", "9", "RED"));
        closedElsewhere("g3");

        assertThat(accepted(trends.ofGroup(DIRECTOR, "g1")).stages().getFirst().others())
                .containsOnlyKeys(1);
    }

    private void closedElsewhere(String id) {
        closedElsewhere(id, levels("1", "RED"));
    }

    private void closedElsewhere(String id, Map<String, Optional<String>> levels) {
        new KeepGroup(memory.groups())
                .keep(new Group(id, "d1", Optional.of(COURSE), Set.of("leader"), group().children(), 1));
        var round = accepted(openRound.open(LEADER, id, "PRIMARY", COURSE.from(), id))
                .round()
                .id();
        accepted(enterLevels.enter(LEADER, round, "c0", levels, Map.of()));
        close(round);
    }

    private String opened(String stage, LocalDate on) {
        return accepted(openRound.open(PSYCHOLOGIST, "g1", stage, on, stage))
                .round()
                .id();
    }

    private void observe(String round, String child) {
        accepted(enterLevels.enter(
                PSYCHOLOGIST,
                round,
                child,
                Map.of(),
                Map.of("6", levels("1", "RED", "2", "RED", "3", "BLUE", "4", "BLUE", "5", "BLUE"))));
    }

    /** The memory of each child, first letters of the levels. */
    private void fill(String round, String memory) {
        for (int i = 0; i < memory.length(); i++) {
            var level = Map.of('R', "RED", 'B', "BLUE", 'G', "GREEN").get(memory.charAt(i));
            if (level != null) {
                accepted(enterLevels.enter(LEADER, round, CHILDREN.get(i), levels("1", level), Map.of()));
            }
        }
    }

    private void close(String round) {
        accepted(closeRound.close(LEADER, round));
    }

    private Tally memoryOf(Actor actor, Stage stage) {
        return accepted(show.course(actor, "g1", false))
                .get(stage.ordinal())
                .rows()
                .getFirst()
                .tally();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static Group group() {
        return new Group(
                "g1",
                "d1",
                Optional.of(COURSE),
                Set.of("leader", "psychologist", "circle"),
                CHILDREN.stream()
                        .map(id -> new Group.Child(
                                id, "case of " + id, id.equals(LEAVER) ? Optional.of(LEFT) : COURSE.to()))
                        .toList(),
                1);
    }
}
