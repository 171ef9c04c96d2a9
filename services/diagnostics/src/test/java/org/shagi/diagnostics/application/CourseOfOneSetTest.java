package org.shagi.diagnostics.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.COURSE;
import static org.shagi.diagnostics.domain.Given.LEADER;
import static org.shagi.diagnostics.domain.Given.SET;
import static org.shagi.diagnostics.domain.Given.accepted;
import static org.shagi.diagnostics.domain.Given.group;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;

/** A new form of the matrix comes in the middle of a course: what is compared with each other is counted by one form. */
class CourseOfOneSetTest {

    private static final IndicatorSet SHORTER =
            new IndicatorSet(2, SET.indicators().subList(0, 12));

    private final InMemory memory = new InMemory();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2019-07-09T10:00:00Z"));
    private IndicatorSet current = SET;
    private final IndicatorSets sets = new IndicatorSets() {

        @Override
        public IndicatorSet current() {
            return current;
        }

        @Override
        public IndicatorSet version(int version) {
            return version == 1 ? SET : SHORTER;
        }
    };
    private final OpenRound openRound =
            new OpenRound(memory.groups(), memory, sets, clock, ZoneId.of("Europe/Kaliningrad"));
    private final WatchReadings watch = new WatchReadings(memory, clock);
    private final ShowGroupCard showGroupCard = new ShowGroupCard(memory.groups(), memory, sets, watch);
    private final ShowRounds showRounds = new ShowRounds(memory.groups(), memory, sets, watch);

    @Test
    void theRoundsOfACourseKeepTheFormOfTheFirst() {
        memory.groups().keepIfNewer(group("anna"));
        open(Stage.PRIMARY, COURSE.from());

        current = SHORTER;

        assertThat(accepted(showGroupCard.course(LEADER, "g1", false)))
                .allSatisfy(card -> assertThat(card.rows()).hasSize(13));
        assertThat(accepted(showGroupCard.show(LEADER, "g1", "FINAL", true)).rows())
                .hasSize(13);
        assertThat(accepted(showRounds.indicators(LEADER, Round.idOf("g1", Stage.PRIMARY))))
                .isEqualTo(SET);
        assertThat(open(Stage.FINAL, LocalDate.of(2019, 6, 26))).isEqualTo(1);
    }

    @Test
    void aCourseThatBeginsLaterHasTheNewForm() {
        memory.groups().keepIfNewer(group("anna"));
        current = SHORTER;

        assertThat(accepted(showGroupCard.show(LEADER, "g1", "PRIMARY", true)).rows())
                .hasSize(12);
        assertThat(open(Stage.PRIMARY, COURSE.from())).isEqualTo(2);
    }

    private int open(Stage stage, LocalDate on) {
        return accepted(openRound.open(LEADER, "g1", stage.name(), on, stage.name()))
                .round()
                .indicatorSet();
    }
}
