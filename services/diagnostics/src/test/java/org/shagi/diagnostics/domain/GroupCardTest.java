package org.shagi.diagnostics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.DIRECTOR;
import static org.shagi.diagnostics.domain.Given.HEAD;
import static org.shagi.diagnostics.domain.Given.LEADER;
import static org.shagi.diagnostics.domain.Given.PSYCHOLOGIST;
import static org.shagi.diagnostics.domain.Given.SET;
import static org.shagi.diagnostics.domain.Given.STRANGER;
import static org.shagi.diagnostics.domain.Given.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

class GroupCardTest {

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    /** Groups of 1 to 15, each cell red, blue, green or empty; recounted from a plain table with decimal arithmetic. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithANaiveRecountOfRandomGroups(int seed) {
        var random = new Random(seed);
        var children = IntStream.rangeClosed(1, 1 + seed % 15)
                .mapToObj(number -> "child-" + number)
                .toArray(String[]::new);
        var emptiness = random.nextInt(100);
        var table = new HashMap<String, Map<Integer, String>>();
        var round = Given.round();
        for (var sitting = 0; sitting < 3 * children.length; sitting++) {
            var child = children[random.nextInt(children.length)];
            var levels = new TreeMap<String, Optional<String>>();
            for (var number = 1; number <= 13; number++) {
                if (random.nextInt(100) >= emptiness) {
                    var level = new String[] {"RED", "BLUE", "GREEN", null}[random.nextInt(4)];
                    levels.put(Integer.toString(number), Optional.ofNullable(level));
                    table.computeIfAbsent(child, _ -> new HashMap<>()).put(number, level);
                }
            }
            round = Given.accepted(Round.enter(new Attempt.ToEnter(
                    LEADER,
                    round.id(),
                    Optional.of(round),
                    Optional.of(group(children)),
                    SET,
                    child,
                    levels,
                    Map.of(),
                    Given.NOON)));
        }

        var card = GroupCard.of(group(children), Stage.PRIMARY, SET, Optional.of(round));

        assertThat(card.children()).extracting(Group.Child::id).containsExactly(children);
        assertThat(card.diagnosed()).isEqualTo((int) table.values().stream()
                .filter(row -> row.values().stream().anyMatch(Objects::nonNull))
                .count());
        for (var row : card.rows()) {
            var column = new TreeMap<String, String>();
            table.forEach((child, cells) -> {
                var level = cells.get(row.indicator().number());
                if (level != null) {
                    column.put(child, level);
                }
            });
            assertThat(row.levels()).hasSameSizeAs(column);
            column.forEach((child, level) -> assertThat(row.levels().get(child)).isEqualTo(Level.valueOf(level)));
            var problems = (int) column.values().stream()
                    .filter(level -> !level.equals("GREEN"))
                    .count();
            assertThat(row.tally().red()).isEqualTo((int)
                    column.values().stream().filter("RED"::equals).count());
            assertThat(row.tally().problems()).isEqualTo(problems);
            assertThat(row.tally().problemsPercentTenths()).isEqualTo(percentTenths(problems, column.size()));
        }
    }

    private static OptionalInt percentTenths(int problems, int of) {
        return of == 0
                ? OptionalInt.empty()
                : OptionalInt.of(BigDecimal.valueOf(problems)
                        .multiply(BigDecimal.valueOf(1000))
                        .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    @Test
    void withoutARoundIsFullOfGaps() {
        var card = GroupCard.of(group("anna", "boris"), Stage.FINAL, SET, Optional.empty());

        assertThat(card.diagnosed()).isZero();
        assertThat(card.rows()).hasSize(13).allSatisfy(row -> {
            assertThat(row.levels()).isEmpty();
            assertThat(row.tally()).isEqualTo(Tally.NONE);
            assertThat(row.tally().problemsPercentTenths()).isEmpty();
        });
    }

    @Test
    void depersonalisedKeepsTheCountsAndNoChild() {
        var round = Given.accepted(Round.enter(Given.toEnter(Given.round(), "anna", Given.levels("1", "RED"))));
        var card = GroupCard.of(group("anna", "boris"), Stage.PRIMARY, SET, Optional.of(round));

        var counts = card.depersonalised();

        assertThat(counts.children()).isEmpty();
        assertThat(counts.rows()).allSatisfy(row -> assertThat(row.levels()).isEmpty());
        assertThat(counts.diagnosed()).isEqualTo(card.diagnosed());
        assertThat(counts.rows().getFirst().tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void levelsAreShownToThoseWhoWorkWithTheChildrenAndTheirHead() {
        var group = group("anna");

        assertThat(Set.of(LEADER, PSYCHOLOGIST, HEAD)).allMatch(group::showsLevelsTo);
        assertThat(Set.of(STRANGER, DIRECTOR)).noneMatch(group::showsLevelsTo);
    }

    @Test
    void levelsAreNotShownToTheHeadOfAnotherDepartment() {
        var head = new Actor("other-head", Set.of(Role.DEPARTMENT_HEAD), Set.of("d2"));

        assertThat(group("anna").showsLevelsTo(head)).isFalse();
        assertThat(group("anna").isSeenBy(head)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GROUP_LEADER", "PSYCHOLOGIST", "DEPARTMENT_HEAD"})
    void levelsAreShownInNoOtherRole(Role role) {
        var staff = new Actor("leader", Set.of(role), Set.of("d1"));

        assertThat(group("anna").showsLevelsTo(staff)).isFalse();
    }

    @Test
    void toLeadTheCircleOfTheVeryGroupIsNotToDiagnoseIt() {
        var circle = new Actor("circle", Set.of(Role.CIRCLE_LEADER), Set.of());
        var group = new Group(
                "g1",
                "d1",
                Optional.of(new Course(
                        "Ромашка",
                        Given.COURSE.from(),
                        Given.COURSE.to(),
                        false,
                        Map.of("CIRCLE_LEADER", List.of("circle")))),
                Set.of("circle"),
                List.of(),
                1);

        assertThat(group.isSeenBy(circle)).isTrue();
        assertThat(group.showsLevelsTo(circle)).isFalse();
        assertThat(group.isEnteredBy(circle)).isFalse();
    }

    @Test
    void anotherSystemEntersLevelsAndIsShownNone() {
        var system = new Actor("register", Set.of(Role.INTEGRATION), Set.of());

        assertThat(group("anna").isEnteredBy(system)).isTrue();
        assertThat(group("anna").showsLevelsTo(system)).isFalse();
    }
}
