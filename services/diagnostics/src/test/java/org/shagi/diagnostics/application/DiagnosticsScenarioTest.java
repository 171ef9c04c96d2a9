package org.shagi.diagnostics.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shagi.diagnostics.domain.Given.DIRECTOR;
import static org.shagi.diagnostics.domain.Given.HEAD;
import static org.shagi.diagnostics.domain.Given.LEADER;
import static org.shagi.diagnostics.domain.Given.PSYCHOLOGIST;
import static org.shagi.diagnostics.domain.Given.accepted;
import static org.shagi.diagnostics.domain.Given.group;
import static org.shagi.diagnostics.domain.Given.levels;
import static org.shagi.diagnostics.domain.Given.refused;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.diagnostics.domain.Course;
import org.shagi.diagnostics.domain.Given;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.diagnostics.domain.RoundState;
import org.shagi.diagnostics.domain.Tally;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

/** One course of a group of three, from the first diagnostics to the last. */
class DiagnosticsScenarioTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 9);

    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");

    private final InMemory memory = new InMemory();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2019-07-09T10:00:00Z"));
    private final WatchReadings watch = new WatchReadings(memory, clock);
    private final OpenRound openRound = new OpenRound(memory.groups(), memory, memory, clock, ZONE);
    private final EnterLevels enterLevels = new EnterLevels(memory.groups(), memory, memory, watch, clock);
    private final CloseRound closeRound = new CloseRound(memory.groups(), memory, clock, ZONE);
    private final ShowGroupCard showGroupCard = new ShowGroupCard(memory.groups(), memory, memory, watch);
    private final ShowRounds showRounds = new ShowRounds(memory.groups(), memory, memory, watch);

    @Test
    void aCourseFromTheFirstDiagnosticsToTheLast() {
        assertThat(refused(openRound.open(LEADER, "g1", "PRIMARY", FIRST_DAY, "a")))
                .isEqualTo("unknown-group");
        new KeepGroup(memory.groups()).keep(group("anna", "boris", "vera"));

        var primary = accepted(openRound.open(LEADER, "g1", "PRIMARY", FIRST_DAY, "a"));
        assertThat(primary.fresh()).isTrue();
        assertThat(accepted(openRound.open(LEADER, "g1", "PRIMARY", FIRST_DAY, "a")))
                .isEqualTo(new OpenRound.Opened(primary.round(), false));
        assertThat(refused(openRound.open(PSYCHOLOGIST, "g1", "PRIMARY", FIRST_DAY, "b")))
                .isEqualTo("round-already-open");

        var id = primary.round().id();
        assertThat(accepted(enterLevels.enter(PSYCHOLOGIST, id, "anna", levels("1", "RED", "8", "BLUE"), Map.of()))
                        .changed())
                .isTrue();
        assertThat(accepted(enterLevels.enter(LEADER, id, "anna", levels("13", "GREEN"), Map.of()))
                        .round()
                        .matrix("anna")
                        .entries())
                .hasSize(3);
        accepted(enterLevels.enter(PSYCHOLOGIST, id, "boris", levels("1", "BLUE"), Map.of()));
        accepted(enterLevels.enter(PSYCHOLOGIST, id, "vera", levels("1", "GREEN"), Map.of()));
        assertThat(accepted(enterLevels.enter(LEADER, id, "vera", levels("1", "GREEN"), Map.of()))
                        .changed())
                .isFalse();

        assertThat(accepted(showRounds.matrix(LEADER, id, "anna")).entries()).containsOnlyKeys(13);
        assertThat(accepted(showRounds.matrix(PSYCHOLOGIST, id, "anna")).entries())
                .containsOnlyKeys(1, 8);
        assertThat(accepted(showRounds.matrix(HEAD, id, "anna")).entries()).containsOnlyKeys(1, 8, 13);
        assertThat(accepted(showRounds.matrices(LEADER, id)).byChild().get("boris"))
                .isEqualTo(Matrix.EMPTY);

        var card = accepted(showGroupCard.show(HEAD, "g1", "PRIMARY", false));
        assertThat(card.diagnosed()).isEqualTo(3);
        var memoryRow = card.rows().getFirst();
        assertThat(memoryRow.tally()).isEqualTo(new Tally(1, 1, 1));
        assertThat(memoryRow.tally().problemsPercentTenths()).hasValue(667);
        assertThat(memoryRow.levels()).containsEntry("anna", Level.RED);
        assertThat(accepted(showGroupCard.show(DIRECTOR, "g1", "PRIMARY", false)))
                .isEqualTo(card.depersonalised());

        assertThat(accepted(closeRound.close(LEADER, id)).state()).isEqualTo(RoundState.CLOSED);
        assertThat(accepted(closeRound.close(PSYCHOLOGIST, id))
                        .closing()
                        .orElseThrow()
                        .by())
                .isEqualTo("leader");
        assertThat(refused(enterLevels.enter(LEADER, id, "anna", levels("1", "GREEN"), Map.of())))
                .isEqualTo("round-closed");

        var last = accepted(openRound.open(LEADER, "g1", "FINAL", FIRST_DAY.plusWeeks(24), "c"));
        accepted(enterLevels.enter(PSYCHOLOGIST, last.round().id(), "anna", levels("1", "GREEN"), Map.of()));
        assertThat(accepted(showRounds.ofGroup(DIRECTOR, "g1"))).hasSize(2);
        assertThat(accepted(showRounds.matrix(HEAD, id, "anna")).level(1)).contains(Level.RED);
        assertThat(accepted(showGroupCard.show(LEADER, "g1", "FINAL", false))
                        .rows()
                        .getFirst()
                        .tally())
                .isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void whatTheDaysComeToIsAnsweredToWhoTypedThemWithoutAReadingAndToOthersWithOneOrNotAtAll() {
        var id = opened();

        assertThat(observe(PSYCHOLOGIST, id, "1", "RED").observed().get(6).meanHundredths())
                .hasValue(100);
        assertThat(observe(PSYCHOLOGIST, id, "2", "GREEN").observed().get(6).proposed())
                .contains(Level.BLUE);
        assertThat(memory.readings).isEmpty();

        assertThat(accepted(enterLevels.enter(LEADER, id, "anna", Map.of(), Map.of("6", Map.of())))
                        .observed())
                .isEmpty();
        assertThat(memory.readings).isEmpty();

        new KeepGroup(memory.groups()).keep(followedBy("successor"));
        var successor = new Actor("successor", Set.of(Role.PSYCHOLOGIST), Set.of());
        assertThat(observe(successor, id, "3", "GREEN").observed().get(6).meanHundredths())
                .hasValue(233);
        assertThat(accepted(enterLevels.enter(successor, id, "anna", levels("6", "RED"), Map.of()))
                        .observed())
                .isEmpty();
        assertThat(memory.readings)
                .extracting(reading -> reading.stamp().by(), Reading::what, Reading::children)
                .containsExactly(tuple("successor", Reading.What.MATRIX, List.of("anna")));
    }

    private EnterLevels.Entered observe(Actor actor, String round, String day, String level) {
        return accepted(enterLevels.enter(actor, round, "anna", Map.of(), Map.of("6", levels(day, level))));
    }

    private static Group followedBy(String psychologist) {
        var staff = Map.of("GROUP_LEADER", List.of("leader"), "PSYCHOLOGIST", List.of(psychologist));
        var course = new Course(Given.COURSE.name(), Given.COURSE.from(), Given.COURSE.to(), false, staff);
        return new Group(
                "g1",
                "d1",
                Optional.of(course),
                Set.of("leader", psychologist),
                group("anna").children(),
                2);
    }

    @Test
    void whoEntersSecondEntersIntoWhatTheFirstHasLeft() {
        var id = opened();
        memory.meanwhile(() -> accepted(enterLevels.enter(PSYCHOLOGIST, id, "anna", levels("2", "BLUE"), Map.of())));

        var entered = accepted(enterLevels.enter(LEADER, id, "anna", levels("1", "RED"), Map.of()));

        assertThat(entered.round().matrix("anna").entries()).containsOnlyKeys(1, 2);
        assertThat(entered.round().version()).isEqualTo(3);
    }

    @Test
    void levelsThatComeWhileTheRoundIsClosedAreRefused() {
        var id = opened();
        memory.meanwhile(() -> accepted(closeRound.close(PSYCHOLOGIST, id)));

        assertThat(refused(enterLevels.enter(LEADER, id, "anna", levels("1", "RED"), Map.of())))
                .isEqualTo("round-closed");
    }

    @Test
    void levelsThatComeBeforeTheClosingAreInTheClosedRound() {
        var id = opened();
        memory.meanwhile(() -> accepted(enterLevels.enter(LEADER, id, "anna", levels("1", "RED"), Map.of())));

        assertThat(accepted(closeRound.close(PSYCHOLOGIST, id)).diagnosed()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoOpenTheSameStageTheSecondIsRefused() {
        new KeepGroup(memory.groups()).keep(group("anna"));
        memory.meanwhile(() -> accepted(openRound.open(PSYCHOLOGIST, "g1", "FINAL", FIRST_DAY, "theirs")));

        assertThat(refused(openRound.open(LEADER, "g1", "FINAL", FIRST_DAY, "mine")))
                .isEqualTo("round-already-open");
    }

    @Test
    void ofTwoEqualRequestsAtOnceBothGetTheSameRound() {
        new KeepGroup(memory.groups()).keep(group("anna"));
        memory.meanwhile(() -> accepted(openRound.open(LEADER, "g1", "FINAL", FIRST_DAY, "mine")));

        var opened = accepted(openRound.open(LEADER, "g1", "FINAL", FIRST_DAY, "mine"));

        assertThat(opened.fresh()).isFalse();
        assertThat(memory.ofGroup("g1")).containsExactly(opened.round());
    }

    private String opened() {
        new KeepGroup(memory.groups()).keep(group("anna"));
        return accepted(openRound.open(LEADER, "g1", "PRIMARY", FIRST_DAY, "a"))
                .round()
                .id();
    }
}
