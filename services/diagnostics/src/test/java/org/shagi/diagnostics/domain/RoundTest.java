package org.shagi.diagnostics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.MORNING;
import static org.shagi.diagnostics.domain.Given.NOON;
import static org.shagi.diagnostics.domain.Given.PSYCHOLOGIST;
import static org.shagi.diagnostics.domain.Given.SET;
import static org.shagi.diagnostics.domain.Given.accepted;
import static org.shagi.diagnostics.domain.Given.group;
import static org.shagi.diagnostics.domain.Given.levels;
import static org.shagi.diagnostics.domain.Given.round;
import static org.shagi.diagnostics.domain.Given.toEnter;
import static org.shagi.diagnostics.domain.Given.toOpen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {

    @Test
    void opensWithTheIndicatorsOfTheDayAndNobodyDiagnosed() {
        var opened = accepted(Round.open(toOpen("INTERMEDIATE", Optional.empty())));

        assertThat(opened.id()).isEqualTo("g1-intermediate");
        assertThat(opened.state()).isEqualTo(RoundState.OPEN);
        assertThat(opened.indicatorSet()).isEqualTo(SET.version());
        assertThat(opened.diagnosed()).isZero();
        assertThat(opened.version()).isEqualTo(1);
    }

    @Test
    void keepsWhoEnteredALevelAndWhen() {
        var entered = accepted(Round.enter(toEnter(round(), "anna", levels("8", "GREEN"))));

        assertThat(entered.matrix("anna").entries())
                .isEqualTo(Map.of(8, new Entry(Level.GREEN, new Stamp("leader", NOON))));
        assertThat(entered.version()).isEqualTo(2);
    }

    @Test
    void aSecondPersonAddsHerPartAndLeavesTheFirstPartAlone() {
        var first = accepted(Round.enter(toEnter(round(), "anna", levels("1", "RED", "2", "BLUE"))));
        var second = accepted(Round.enter(new Attempt.ToEnter(
                PSYCHOLOGIST,
                first.id(),
                Optional.of(first),
                Optional.of(group("anna")),
                SET,
                "anna",
                levels("2", "BLUE", "3", "GREEN"),
                Map.of(),
                NOON.plusSeconds(60))));

        var entries = second.matrix("anna").entries();
        assertThat(entries).containsOnlyKeys(1, 2, 3);
        assertThat(entries.get(2)).isEqualTo(new Entry(Level.BLUE, new Stamp("leader", NOON)));
        assertThat(entries.get(3)).isEqualTo(new Entry(Level.GREEN, new Stamp("psychologist", NOON.plusSeconds(60))));
    }

    @Test
    void theSameLevelsAgainChangeNothing() {
        var entered = accepted(Round.enter(toEnter(round(), "anna", levels("1", "RED"))));

        assertThat(accepted(Round.enter(toEnter(entered, "anna", levels("1", "RED")))))
                .isSameAs(entered);
        assertThat(accepted(Round.enter(toEnter(entered, "boris", Map.of())))).isSameAs(entered);
    }

    @Test
    void aChildWhoseLastLevelIsTakenBackIsNotDiagnosed() {
        var entered = accepted(Round.enter(toEnter(round(), "anna", levels("1", "RED"))));
        var takenBack = accepted(Round.enter(toEnter(entered, "anna", Map.of("1", Optional.empty()))));

        assertThat(entered.diagnosed()).isEqualTo(1);
        assertThat(takenBack.diagnosed()).isZero();
        assertThat(takenBack.version()).isEqualTo(3);
    }

    @Test
    void closingKeepsTheMatricesAndWhoClosed() {
        var entered = accepted(Round.enter(toEnter(round(), "anna", levels("1", "RED"))));
        var closed = accepted(Round.close(new Attempt.ToClose(
                PSYCHOLOGIST, entered.id(), Optional.of(entered), Optional.of(group("anna")), MORNING)));

        assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
        assertThat(closed.closing()).contains(new Stamp("psychologist", MORNING));
        assertThat(closed.matrices()).isEqualTo(entered.matrices());
        assertThat(closed.version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, ",
        "0, 0, 1, 0",
        "1, 0, 0, 1000",
        "0, 1, 1, 500",
        "1, 0, 2, 333",
        "1, 1, 1, 667",
        "1, 0, 15, 63",
        "3, 2, 6, 455",
        "0, 6, 4, 600",
        "1, 0, 1999, 1"
    })
    void countsProblemsInTenthsOfAPerCentHalfUp(int red, int blue, int green, Integer percentTenths) {
        var tally = new Tally(red, blue, green);

        assertThat(tally.problems()).isEqualTo(red + blue);
        assertThat(tally.problemsPercentTenths().stream().boxed().findFirst())
                .isEqualTo(Optional.ofNullable(percentTenths));
    }

    /** Opened on 09.01.2019 in a course until 09.07.2019; closed on the first of these days. */
    @ParameterizedTest
    @CsvSource({
        "2019-01-18, 2019-02",
        "2019-01-31, 2019-02",
        "2019-06-30, 2019-07",
        "2019-07-01, 2019-02",
        "2026-11-23, 2019-02"
    })
    void laysStressOnTheNextMonthOrWrittenDownAfterTheCourseOnTheOneAfterItWasHeld(LocalDate closed, YearMonth month) {
        assertThat(Given.round().emphasised(Given.COURSE.to(), closed)).contains(month);
    }
}
