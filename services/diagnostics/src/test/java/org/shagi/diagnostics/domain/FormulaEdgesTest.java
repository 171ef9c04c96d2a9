package org.shagi.diagnostics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.COURSE;
import static org.shagi.diagnostics.domain.Given.SET;
import static org.shagi.diagnostics.domain.GivenCourse.COURSE_END;
import static org.shagi.diagnostics.domain.GivenCourse.FINAL_DAY;
import static org.shagi.diagnostics.domain.GivenCourse.child;
import static org.shagi.diagnostics.domain.GivenCourse.children;
import static org.shagi.diagnostics.domain.GivenCourse.group;
import static org.shagi.diagnostics.domain.GivenCourse.results;
import static org.shagi.diagnostics.domain.GivenCourse.round;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** РДЦ = ДР × 100 ÷ ПР and «выявлено проблем» where they are easily got wrong; one test for each sentence of their definition. */
class FormulaEdgesTest {

    @Test
    void anIndicatorIsCountedOverThoseWhoHaveBothRoundsInThatVeryIndicator() {
        var first = round(Stage.PRIMARY, COURSE.from(), "RRR", "RR-", "BBB");
        var last = round(Stage.FINAL, FINAL_DAY, "GG-", "G-G", "---");

        var rows = GroupResults.of(group(children(3)), SET, Optional.of(first), Optional.of(last))
                .rows();

        assertThat(rows.get(0).found().children()).containsExactly("c0", "c1");
        assertThat(rows.get(1).found().children()).containsExactly("c0");
        assertThat(rows.get(2).found().children()).isEmpty();
        assertThat(rows.subList(0, 2))
                .allSatisfy(row -> assertThat(row.achievedPercentTenths()).hasValue(1000));
    }

    @Test
    void whereThereWasNoProblemThereIsNoPercentageAndWhereNoneIsSolvedItIsZero() {
        assertThat(results(children(2), "GG", "GR").rows().getFirst().achievedPercentTenths())
                .isEmpty();
        assertThat(results(children(2), "RB", "BB").rows().getFirst().achievedPercentTenths())
                .hasValue(0);
    }

    @Test
    void whoNeverHadTheProblemIsNotAmongThoseWhoAreRidOfIt() {
        assertThat(results(children(3), "RGG", "RGG")
                        .rows()
                        .getFirst()
                        .reached()
                        .children())
                .isEmpty();
    }

    /** One child; better by a level or two and still not green is betterment, green is the goal, all else is neither. */
    @ParameterizedTest
    @CsvSource({
        "R, R, 0, 0",
        "R, B, 0, 1",
        "R, G, 1, 0",
        "B, R, 0, 0",
        "B, B, 0, 0",
        "B, G, 1, 0",
        "G, R, 0, 0",
        "G, B, 0, 0"
    })
    void bettermentIsALevelUpThatIsNotYetGreen(String first, String last, int reached, int improved) {
        var row = results(children(1), first, last).rows().getFirst();

        assertThat(row.reached().count()).isEqualTo(reached);
        assertThat(row.improved().count()).isEqualTo(improved);
    }

    /** A quarter of a tenth and three quarters of it, exact halves of a tenth, which only groups of sixteen and more can have. */
    @ParameterizedTest
    @CsvSource({
        "1, 16, 63",
        "3, 16, 188",
        "5, 16, 313",
        "1, 8, 125",
        "1, 3, 333",
        "2, 3, 667",
        "4, 6, 667",
        "16, 16, 1000"
    })
    void anExactHalfOfATenthIsRoundedUp(int reached, int found, int tenths) {
        var last = "G".repeat(reached) + "R".repeat(found - reached);

        var row = results(children(found), "R".repeat(found), last).rows().getFirst();

        assertThat(row.achievedPercentTenths()).hasValue(tenths);
        assertThat(new Tally(reached, 0, found - reached).problemsPercentTenths())
                .hasValue(tenths);
    }

    @Test
    void whoLeftEarlyIsListedThoughAFinalLevelWasEnteredAndWhoWasNeverDiagnosedIsNot() {
        var gone = FINAL_DAY.minusDays(1);
        var children = List.of(child("c0", gone), child("c1", gone), child("c2", COURSE_END));

        var results = results(children, "R-R", "GGG");

        assertThat(results.leftEarly()).extracting(Group.Child::id).containsExactly("c0");
        assertThat(results.rows().getFirst().found().children()).containsExactly("c2");
        assertThat(results.unfinished()).isEmpty();
    }

    @Test
    void withoutAFinalRoundWhoLeftBeforeTheEndOfTheCourseHasLeftEarly() {
        var children = List.of(child("c0", COURSE_END.minusDays(1)), child("c1", COURSE_END));
        var first = Optional.of(round(Stage.PRIMARY, COURSE.from(), "RR"));

        var results = GroupResults.of(group(children), SET, first, Optional.empty());

        assertThat(results.leftEarly()).extracting(Group.Child::id).containsExactly("c0");
        assertThat(results.unfinished()).extracting(Group.Child::id).containsExactly("c1");
    }

    @Test
    void problemsAreTheRedAndTheBlueOfThoseDiagnosedInThatVeryIndicator() {
        var round = round(Stage.PRIMARY, COURSE.from(), "RBG-", "----", "R---");

        var rows = GroupCard.of(group(children(4)), Stage.PRIMARY, SET, Optional.of(round))
                .rows();

        assertThat(rows.get(0).tally()).isEqualTo(new Tally(1, 1, 1));
        assertThat(rows.get(0).tally().problemsPercentTenths()).hasValue(667);
        assertThat(rows.get(1).tally().problemsPercentTenths()).isEmpty();
        assertThat(rows.get(2).tally().problemsPercentTenths()).hasValue(1000);
    }

    @Test
    void whoLeftStaysInTheCardOfTheRoundInWhichHeWasDiagnosed() {
        var children = List.of(child("c0", FINAL_DAY.minusDays(1)), child("c1", COURSE_END));
        var first = round(Stage.PRIMARY, COURSE.from(), "RG");

        assertThat(GroupCard.of(group(children), Stage.PRIMARY, SET, Optional.of(first))
                        .rows()
                        .getFirst()
                        .tally()
                        .problemsPercentTenths())
                .hasValue(500);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "2, 1, true", "0, 0, false", "1, 0, true", "5, 5, false", "6, 5, true"})
    void aProblemPrevailsInMoreThanHalfOfTheChildren(int problems, int green, boolean prevails) {
        assertThat(new Tally(problems, 0, green).isPrevailing()).isEqualTo(prevails);
        assertThat(new Tally(0, problems, green).isPrevailing()).isEqualTo(prevails);
    }

    /** Every way to fill that many days: the level nearest to the mean by plain decimals, of two equally near ones the lower. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theMeanOfTheDaysProposesTheNearestLevelAndOnATieTheLower(int days) {
        for (int way = 0; way < Math.pow(3, days); way++) {
            var entered = new TreeMap<Integer, Entry>();
            double sum = 0;
            for (int day = 1, rest = way; day <= days; day++, rest /= 3) {
                entered.put(day, GivenCourse.entry(Level.values()[rest % 3]));
                sum += rest % 3 + 1;
            }
            double mean = sum / days;
            boolean tie = mean - Math.floor(mean) == 0.5;
            int nearest = (int) (tie ? Math.floor(mean) : Math.round(mean));

            assertThat(new Observation(entered).proposed()).contains(Level.values()[nearest - 1]);
            assertThat(tie && days == 5).as("five days leave no tie").isFalse();
        }
    }
}
