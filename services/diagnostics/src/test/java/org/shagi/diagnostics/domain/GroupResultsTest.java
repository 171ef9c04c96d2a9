package org.shagi.diagnostics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.COURSE;
import static org.shagi.diagnostics.domain.Given.SET;
import static org.shagi.diagnostics.domain.GivenCourse.COURSE_END;
import static org.shagi.diagnostics.domain.GivenCourse.FINAL_DAY;
import static org.shagi.diagnostics.domain.GivenCourse.child;
import static org.shagi.diagnostics.domain.GivenCourse.children;
import static org.shagi.diagnostics.domain.GivenCourse.entry;
import static org.shagi.diagnostics.domain.GivenCourse.group;
import static org.shagi.diagnostics.domain.GivenCourse.results;
import static org.shagi.diagnostics.domain.GivenCourse.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GroupResultsTest {

    /** First letters of the levels, child by child, «-» for none; of one indicator. */
    @ParameterizedTest
    @CsvSource({
        "RRRBBBGGGG, GGBGGBGGGG, 6, 4, 1, 667",
        "RRRRRR, GGGGGG, 6, 6, 0, 1000",
        "BBB, BBB, 3, 0, 0, 0",
        "GGG, RRR, 0, 0, 0, ",
        "---, GGG, 0, 0, 0, ",
        "RRB, ---, 0, 0, 0, ",
        "R, G, 1, 1, 0, 1000",
        "RR-, G-G, 1, 1, 0, 1000",
        "RRR, GBB, 3, 1, 2, 333",
        "RRRRRR, GBBBBB, 6, 1, 5, 167",
        "BBBBBBBB, GRRRRRRR, 8, 1, 0, 125",
        "BR, RB, 2, 0, 1, 0"
    })
    void countsTheProblemsOfThePrimaryRoundThatAreSolvedInTheFinalOne(
            String first, String last, int found, int reached, int improved, Integer percentTenths) {
        var children = children(first.length());

        var row = results(children, first, last).rows().getFirst();

        assertThat(row.found().count()).isEqualTo(found);
        assertThat(row.reached().count()).isEqualTo(reached);
        assertThat(row.improved().count()).isEqualTo(improved);
        assertThat(row.achievedPercentTenths().stream().boxed().findFirst())
                .isEqualTo(Optional.ofNullable(percentTenths));
    }

    @Test
    void namesTheChildrenBehindTheNumbers() {
        var row = results(children(4), "RRBG", "GBGG").rows().getFirst();

        assertThat(row.found().children()).containsExactly("c0", "c1", "c2");
        assertThat(row.reached().children()).containsExactly("c0", "c2");
        assertThat(row.improved().children()).containsExactly("c1");
    }

    @Test
    void whoLeftEarlyIsInNoNumberAndIsNamedBesideThem() {
        var children = new ArrayList<>(children(3));
        children.set(1, child("c1", FINAL_DAY.minusDays(1)));

        var results = results(children, "RRR", "GGR");

        assertThat(results.rows().getFirst().found().children()).containsExactly("c0", "c2");
        assertThat(results.rows().getFirst().reached().children()).containsExactly("c0");
        assertThat(results.leftEarly()).extracting(Group.Child::id).containsExactly("c1");
    }

    @Test
    void whoIsThereOnTheDayOfTheFinalDiagnosticsHasNotLeftEarly() {
        var results = results(List.of(child("c0", FINAL_DAY)), "R", "G");

        assertThat(results.rows().getFirst().achievedPercentTenths()).hasValue(1000);
        assertThat(results.leftEarly()).isEmpty();
    }

    @Test
    void whoIsNotDiagnosedInTheEndIsNamedAsUnfinished() {
        var results = results(children(2), "RR", "G-");

        assertThat(results.unfinished()).extracting(Group.Child::id).containsExactly("c1");
        assertThat(results.open()).isEqualTo(1);
    }

    @Test
    void aProblemWithoutAFinalLevelInThatIndicatorIsInNoNumberAndIsNamedBesideThem() {
        var children = new ArrayList<>(children(4));
        children.set(3, child("c3", FINAL_DAY.minusDays(1)));
        var first = Optional.of(round(Stage.PRIMARY, COURSE.from(), "RBGR", "RRRR", "GGGG"));
        var last = Optional.of(round(Stage.FINAL, FINAL_DAY, "--G-", "G-B-", "----"));

        var results = GroupResults.of(group(children), SET, first, last);

        var rows = results.rows();
        assertThat(rows.get(0).open().children()).containsExactly("c0", "c1");
        assertThat(rows.get(0).found().count()).isZero();
        assertThat(rows.get(0).isUnknown()).isTrue();
        assertThat(rows.get(1).open().children()).containsExactly("c1");
        assertThat(rows.get(1).achievedPercentTenths()).hasValue(500);
        assertThat(rows.get(1).isUnknown()).isFalse();
        assertThat(rows.get(2).open().count()).isZero();
        assertThat(rows.get(2).isUnknown()).isFalse();
        assertThat(results.unfinished()).extracting(Group.Child::id).containsExactly("c1");
        assertThat(results.partly()).extracting(Group.Child::id).containsExactly("c0");
        assertThat(results.depersonalised().partly()).isEmpty();
        assertThat(results.depersonalised().rows().getFirst().isUnknown()).isTrue();
    }

    @Test
    void withoutAFinalRoundThereIsNothingToShowYet() {
        var group = group(children(2));
        var results =
                GroupResults.of(group, SET, Optional.of(round(Stage.PRIMARY, COURSE.from(), "RB")), Optional.empty());

        assertThat(results.rows()).hasSize(13).allSatisfy(row -> {
            assertThat(row.found().count()).isZero();
            assertThat(row.achievedPercentTenths()).isEmpty();
        });
        assertThat(results.unfinished()).hasSize(2);
    }

    @Test
    void depersonalisedResultsKeepTheNumbersAndNoChild() {
        var children = new ArrayList<>(children(4));
        children.set(3, child("c3", FINAL_DAY.minusDays(1)));

        var results = results(children, "RRRR", "GB--").depersonalised();

        var row = results.rows().getFirst();
        assertThat(List.of(row.found(), row.reached(), row.improved(), row.open()))
                .containsExactly(
                        new GroupResults.Part(2, List.of()),
                        new GroupResults.Part(1, List.of()),
                        new GroupResults.Part(1, List.of()),
                        new GroupResults.Part(1, List.of()));
        assertThat(row.achievedPercentTenths()).hasValue(500);
        assertThat(results.shown()).isEmpty();
        assertThat(List.of(results.early(), results.open())).containsExactly(1, 1);
    }

    @Test
    void theTrailNamesThoseBehindTheNumbersThoseWhoLeftAndTheUnfinishedAndNobodyElse() {
        var children = new ArrayList<>(children(5));
        children.set(3, child("c3", FINAL_DAY.minusDays(1)));

        assertThat(results(children, "RGRR-", "GG-GG").shown()).containsExactly("c0", "c2", "c3");
    }

    @Test
    void theTrailNamesThoseOfWhomItIsToldThatAFinalLevelIsMissing() {
        var first = Optional.of(round(Stage.PRIMARY, COURSE.from(), "RG", "GG"));
        var last = Optional.of(round(Stage.FINAL, FINAL_DAY, "--", "GG"));

        assertThat(GroupResults.of(group(children(2)), SET, first, last).shown())
                .containsExactly("c0");
    }

    static Stream<Long> courses() {
        return IntStream.range(0, 400).mapToObj(seed -> 7_919L * seed);
    }

    /**
     * Groups of 1 to 15 children, some of whom leave, with stages that were never held and cells that were never filled: the card
     * and the results are what somebody with a pencil gets from the bare table.
     */
    @ParameterizedTest
    @MethodSource("courses")
    void cardAndResultsAreWhatAPencilGets(long seed) {
        var chance = new Random(seed);
        var children = IntStream.range(0, 1 + chance.nextInt(15))
                .mapToObj(i -> child(
                        "c" + i, chance.nextInt(4) == 0 ? COURSE.from().plusDays(chance.nextInt(200)) : COURSE_END))
                .toList();
        var group = group(children);
        var table = new HashMap<String, Level>();
        Map<Stage, Round> rounds = new HashMap<>();
        for (var stage : Stage.values()) {
            if (chance.nextInt(5) > 0) {
                rounds.put(stage, randomRound(stage, children, chance, table));
            }
        }

        for (var stage : Stage.values()) {
            var card = GroupCard.of(group, stage, SET, Optional.ofNullable(rounds.get(stage)));
            for (var row : card.rows()) {
                int red = count(children, table, stage, row.indicator().number(), Level.RED);
                int blue = count(children, table, stage, row.indicator().number(), Level.BLUE);
                int green = count(children, table, stage, row.indicator().number(), Level.GREEN);
                int all = red + blue + green;
                assertThat(row.tally()).isEqualTo(new Tally(red, blue, green));
                assertThat(percent(row.tally().problemsPercentTenths())).isEqualTo(pencil(red + blue, all));
                assertThat(row.tally().isPrevailing()).isEqualTo(all > 0 && (red + blue) * 1.0 / all > 0.5);
            }
        }

        var results = GroupResults.of(
                group,
                SET,
                Optional.ofNullable(rounds.get(Stage.PRIMARY)),
                Optional.ofNullable(rounds.get(Stage.FINAL)));
        var lastDay = rounds.containsKey(Stage.FINAL) ? FINAL_DAY : COURSE_END;
        for (var row : results.rows()) {
            int number = row.indicator().number();
            var found = new ArrayList<String>();
            var reached = new ArrayList<String>();
            var improved = new ArrayList<String>();
            var open = new ArrayList<String>();
            for (var child : children) {
                var before = table.get(child.id() + Stage.PRIMARY + number);
                var after = table.get(child.id() + Stage.FINAL + number);
                boolean gone = child.last().orElseThrow().isBefore(lastDay);
                if (gone || before == null || before == Level.GREEN) {
                    continue;
                }
                if (after == null) {
                    open.add(child.id());
                    continue;
                }
                found.add(child.id());
                if (after == Level.GREEN) {
                    reached.add(child.id());
                } else if (before == Level.RED && after == Level.BLUE) {
                    improved.add(child.id());
                }
            }
            assertThat(row.found()).isEqualTo(new GroupResults.Part(found.size(), found));
            assertThat(row.reached()).isEqualTo(new GroupResults.Part(reached.size(), reached));
            assertThat(row.improved()).isEqualTo(new GroupResults.Part(improved.size(), improved));
            assertThat(row.open()).isEqualTo(new GroupResults.Part(open.size(), open));
            assertThat(percent(row.achievedPercentTenths())).isEqualTo(pencil(reached.size(), found.size()));
        }
        assertThat(results.leftEarly())
                .extracting(Group.Child::id)
                .containsExactlyElementsOf(children.stream()
                        .filter(child -> child.last().orElseThrow().isBefore(lastDay))
                        .map(Group.Child::id)
                        .filter(id -> table.keySet().stream().anyMatch(cell -> cell.startsWith(id + Stage.PRIMARY)))
                        .toList());
    }

    private static int count(
            List<Group.Child> children, Map<String, Level> table, Stage stage, int number, Level level) {
        int count = 0;
        for (var child : children) {
            count += table.get(child.id() + stage + number) == level ? 1 : 0;
        }
        return count;
    }

    /** As it is done by hand: a division, rounded to one decimal; «—» where there is nothing to divide by. */
    private static String pencil(int part, int whole) {
        return whole == 0
                ? "—"
                : java.math.BigDecimal.valueOf(100L * part)
                        .divide(java.math.BigDecimal.valueOf(whole), 1, java.math.RoundingMode.HALF_UP)
                        .toString();
    }

    private static String percent(java.util.OptionalInt tenths) {
        return tenths.isEmpty() ? "—" : tenths.getAsInt() / 10 + "." + tenths.getAsInt() % 10;
    }

    private static Round randomRound(Stage stage, List<Group.Child> children, Random chance, Map<String, Level> table) {
        var matrices = new TreeMap<String, Matrix>();
        for (var child : children) {
            var entries = new TreeMap<Integer, Entry>();
            int emptiness = chance.nextInt(3) == 0 ? 100 : chance.nextInt(60);
            for (int number = 1; number <= 13; number++) {
                if (chance.nextInt(100) >= emptiness) {
                    var level = Level.values()[chance.nextInt(3)];
                    entries.put(number, entry(level));
                    table.put(child.id() + stage + number, level);
                }
            }
            matrices.put(child.id(), new Matrix(entries, new TreeMap<>()));
        }
        return round(stage, stage == Stage.FINAL ? FINAL_DAY : COURSE.from(), matrices);
    }
}
