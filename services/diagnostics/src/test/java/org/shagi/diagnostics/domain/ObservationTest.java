package org.shagi.diagnostics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.accepted;
import static org.shagi.diagnostics.domain.Given.levels;
import static org.shagi.diagnostics.domain.Given.round;
import static org.shagi.diagnostics.domain.Given.toObserve;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest {

    @ParameterizedTest
    @CsvSource({
        "R, 100, RED",
        "G, 300, GREEN",
        "RB, 150, RED",
        "BG, 250, BLUE",
        "RG, 200, BLUE",
        "RRBB, 150, RED",
        "GGBB, 250, BLUE",
        "RBB, 167, BLUE",
        "RRB, 133, RED",
        "BGG, 267, GREEN",
        "RRRBB, 140, RED",
        "RRBBB, 160, BLUE",
        "BBBGG, 240, BLUE",
        "BBGGG, 260, GREEN",
        "RRGGG, 220, BLUE"
    })
    void theMeanProposesTheNearestLevelAndOfTwoTheLower(String days, int mean, Level proposed) {
        var observation = observed(days);

        assertThat(observation.meanHundredths()).hasValue(mean);
        assertThat(observation.proposed()).contains(proposed);
    }

    @Test
    void withoutADayThereIsNoMeanAndNothingIsProposed() {
        assertThat(Observation.NONE.meanHundredths()).isEmpty();
        assertThat(Observation.NONE.proposed()).isEmpty();
    }

    @Test
    void whatTheDaysProposeIsNoResultUntilTheSpecialistEntersIt() {
        var observed = accepted(Round.enter(toObserve(round(), "anna", Map.of("6", levels("1", "RED", "2", "BLUE")))));

        assertThat(observed.matrix("anna").observation(6).proposed()).contains(Level.RED);
        assertThat(observed.matrix("anna").level(6)).isEmpty();
        assertThat(observed.diagnosed()).isZero();
        assertThat(observed.tally(6)).isEqualTo(Tally.NONE);
    }

    @Test
    void theSpecialistMayChooseAnotherLevelThanTheMeanProposes() {
        var observed = accepted(Round.enter(toObserve(round(), "anna", Map.of("6", levels("1", "RED")))));
        var chosen = accepted(Round.enter(Given.toEnter(observed, "anna", levels("6", "BLUE"))));

        assertThat(chosen.matrix("anna").level(6)).contains(Level.BLUE);
        assertThat(chosen.matrix("anna").observation(6).proposed()).contains(Level.RED);
    }

    @Test
    void aDayEnteredAgainUnchangedIsNoChange() {
        var attempt = Map.of("6", levels("1", "RED"));
        var observed = accepted(Round.enter(toObserve(round(), "anna", attempt)));

        assertThat(accepted(Round.enter(toObserve(observed, "anna", attempt)))).isSameAs(observed);
    }

    private static Observation observed(String days) {
        var byDay = new TreeMap<Integer, Entry>();
        for (int i = 0; i < days.length(); i++) {
            var level = days.charAt(i) == 'R' ? Level.RED : days.charAt(i) == 'B' ? Level.BLUE : Level.GREEN;
            byDay.put(i + 1, new Entry(level, new Stamp("psychologist", Given.NOON)));
        }
        return new Observation(byDay);
    }
}
