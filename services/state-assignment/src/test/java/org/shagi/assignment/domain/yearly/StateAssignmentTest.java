package org.shagi.assignment.domain.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.shagi.assignment.Given.STANDARD;
import static org.shagi.assignment.Given.accepted;
import static org.shagi.assignment.Given.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.assignment.domain.yearly.Indicator.Part;
import org.shagi.assignment.domain.yearly.StateAssignment.Edition;
import org.shagi.assignment.domain.yearly.TermsChange.Kind;
import org.shagi.kit.domain.Decision;

class StateAssignmentTest {

    private static final String CHILDREN = "Численность граждан, получивших социальные услуги";
    private static final List<Part> TEN_AND_ELEVEN = List.of(new Part("d1", 1, 10), new Part("d1", 2, 11));
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");

    @Test
    void asksForTwentyOneChildrenExactlyNotByRoundedRows() {
        var terms = terms(21, indicator(21, "792", TEN_AND_ELEVEN));

        assertThat(STANDARD.services())
                .extracting(terms::yearTenths)
                .containsExactly(25956, 7560, 7560, 7560, 25956, 25956, 7560, 5040, 2520);
        assertThat(STANDARD.services().stream().mapToInt(terms::yearTenths).sum())
                .isEqualTo(115668);
    }

    @Test
    void keepsWhatWasInForceWhenAmendedAndWhoSaidSo() {
        var first = assignment(21);
        var amended = accepted(first.amended(edition("sokol", 22), OptionalLong.of(1)));

        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.terms().children()).isEqualTo(22);
        assertThat(amended.editions()).extracting(Edition::by).containsExactly("center", "sokol");
        assertThat(amended.editions().getFirst()).isEqualTo(first.editions().getFirst());
    }

    @Test
    void staysInItsVersionWhenTheAmendmentSaysTheSameWhoeverSaysIt() {
        var held = assignment(21);

        assertThat(accepted(held.amended(edition("sokol", 21), OptionalLong.empty())))
                .isSameAs(held);
    }

    @ParameterizedTest
    @CsvSource({"'', version-required", "0, stale-version", "2, stale-version"})
    void isNotAmendedUnread(String seen, String code) {
        var version = seen.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seen));

        assertThat(refused(assignment(21).amended(edition("center", 22), version))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void refusesInTheOrderOfItsRules() {
        var halves = List.of(new Part("d1", 1, 10), new Part("d1", 1, 10));
        var percent = indicator(100, "744", halves);
        var twice = indicator(21, "792", halves);

        assertThat(broken(percent, percent)).isEqualTo("indicator-twice");
        assertThat(broken(percent)).isEqualTo("percent-not-split");
        assertThat(broken(twice)).isEqualTo("part-twice");
        assertThat(broken(indicator(22, "792", TEN_AND_ELEVEN))).isEqualTo("parts-not-whole");
        assertThat(AssignmentRules.ALL).hasSize(4);
    }

    @Test
    void mayBeSplitBetweenDepartmentsAndHalvesOrNotAtAll() {
        var two = List.of(new Part("d1", 1, 10), new Part("d2", 1, 0), new Part("d2", 2, 11));

        Stream.of(TEN_AND_ELEVEN, two, List.<Part>of())
                .map(parts -> terms(21, indicator(21, "792", parts)).checked())
                .forEach(checked -> assertThat(checked).isInstanceOf(Decision.Accepted.class));
    }

    @Test
    void tellsWhatAnAmendmentChanged() {
        var before = terms(21, indicator(21, "792", TEN_AND_ELEVEN));
        var after = terms(
                22,
                indicator(22, "792", List.of(new Part("d1", 1, 10), new Part("d2", 2, 12))),
                new Indicator("Нарушения", "единица", "642", 0, 0, List.of()));

        assertThat(TermsChange.between(before, before)).isEmpty();
        assertThat(TermsChange.between(before, after))
                .extracting(change -> "%s %s→%s".formatted(change.kind(), change.before(), change.after()))
                .containsExactlyInAnyOrder(
                        "CHILDREN 21→22",
                        "TARGET null→0",
                        "DEVIATION null→0",
                        "UNIT null→единица",
                        "TARGET 21→22",
                        "PART 11→null",
                        "PART null→12");
        assertThat(TermsChange.between(before, after))
                .filteredOn(change -> change.kind() == Kind.PART)
                .extracting(TermsChange::indicator)
                .containsOnly(CHILDREN);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "0, 1001"})
    void measuresWithinReason(int approved, int deviation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator("Численность", "человек", "792", approved, deviation, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 1", "1, -1"})
    void hasTwoHalves(int half, int approved) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("d1", half, approved));
    }

    @ParameterizedTest
    @CsvSource({"2014, false", "2015, true", "2100, true", "2101, false"})
    void isApprovedForAYearOfTheLaw(int year, boolean possible) {
        assertThat(StateAssignment.possible(year) instanceof Decision.Accepted<Integer>)
                .isEqualTo(possible);
    }

    @Test
    void hasChildrenAndAnIndicator() {
        assertThatIllegalArgumentException().isThrownBy(() -> terms(0, indicator(21, "792", List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(21));
        assertThatIllegalArgumentException().isThrownBy(() -> new StateAssignment(2026, List.of()));
    }

    private static String broken(Indicator... indicators) {
        return refused(terms(21, indicators).checked()).code();
    }

    private static StateAssignment assignment(int children) {
        return StateAssignment.first(2026, edition("center", children));
    }

    private static Edition edition(String by, int children) {
        return new Edition(terms(children, indicator(children, "792", List.of())), by, NOW);
    }

    private static AssignmentTerms terms(int children, Indicator... indicators) {
        return new AssignmentTerms("7", LocalDate.of(2025, 12, 20), children, STANDARD, List.of(indicators));
    }

    private static Indicator indicator(int approved, String okei, List<Part> parts) {
        return new Indicator(CHILDREN, "человек", okei, approved, 100, parts);
    }
}
