package org.shagi.assignment.domain.cyclogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.SAMPLE;
import static org.shagi.assignment.Given.STANDARD;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.domain.cyclogram.CyclogramFindings.Span;
import org.shagi.assignment.domain.cyclogram.Finding.Kind;
import org.shagi.kit.domain.Role;

class CyclogramFindingsTest {

    /** The regime of the source document, with the overlap that it has (I-22). */
    private static final List<Span> REGIME = regime(
            "09:00-09:30", "09:30-10:15", "10:15-11:00", "11:00-11:40", "11:40-12:10", "12:10-12:50", "12:30-13:00");

    @Test
    void hasNothingToSayOfTheSamplesCountedServices() {
        assertThat(CyclogramFindings.ofYield(SAMPLE, STANDARD)).isEmpty();
    }

    @Test
    void tellsWhichCountedServiceComesShortOfItsNormInFourWeeks() {
        var withoutLegal = without("5.9");

        assertThat(CyclogramFindings.ofYield(withoutLegal, STANDARD))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.BELOW_NORM);
                    assertThat(finding.facts()).isEqualTo(Map.of("service", "5.9", "given", 0, "normTenths", 20));
                });
    }

    @Test
    void findsThePsychologistOfTwoGroupsInTwoRoomsOnHerFiveSlotsOfTheWeek() {
        var findings = CyclogramFindings.ofOtherGroup(
                SAMPLE, SAMPLE, "Василёк", (one, other) -> one == Role.PSYCHOLOGIST && other == Role.PSYCHOLOGIST);

        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TWO_ROOMS);
            assertThat(finding.facts()).containsEntry("role", "PSYCHOLOGIST").containsEntry("group", "Василёк");
        });
        assertThat(findings)
                .extracting(finding ->
                        finding.facts().get("weekday") + " " + finding.facts().get("from"))
                .containsExactlyInAnyOrder("1 12:10", "2 12:10", "3 12:10");
    }

    @Test
    void letsSomebodyGoFromOneGroupToTheOther() {
        var afternoon = Cyclogram.accepted(SAMPLE.cells().stream()
                .map(cell -> new Cell(
                        cell.weekday(),
                        cell.from().plusHours(4),
                        cell.to().plusHours(4),
                        cell.weeks(),
                        cell.codes(),
                        cell.reserve(),
                        cell.activity(),
                        cell.provider()))
                .toList());

        assertThat(CyclogramFindings.ofOtherGroup(SAMPLE, afternoon, "Василёк", (one, other) -> true))
                .isEmpty();
        assertThat(CyclogramFindings.ofOtherGroup(SAMPLE, SAMPLE, "Василёк", (one, other) -> false))
                .isEmpty();
    }

    @Test
    void warnsOfTheOverlapInTheRegimeOfTheSourceAndOfNothingElseInIt() {
        assertThat(CyclogramFindings.ofRegime(SAMPLE, REGIME)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.REGIME_OVERLAP);
            assertThat(finding.facts()).isEqualTo(Map.of("from", "12:30", "to", "12:50"));
        });
    }

    @Test
    void warnsOfSlotsThatLieAcrossTheRegime() {
        var other = regime("09:00-10:00", "10:00-13:00");

        assertThat(CyclogramFindings.ofRegime(SAMPLE, other))
                .extracting(finding -> finding.kind() + " " + finding.facts().get("from"))
                .hasSize(5)
                .containsOnly("ACROSS_REGIME 09:30");
    }

    @Test
    void saysNothingOfARegimeThatNobodyKnows() {
        assertThat(CyclogramFindings.ofRegime(SAMPLE, List.of())).isEmpty();
    }

    private static Cyclogram without(String code) {
        return Cyclogram.accepted(SAMPLE.cells().stream()
                .filter(cell -> cell.reserve() || !cell.codes().contains(code))
                .toList());
    }

    private static List<Span> regime(String... elements) {
        return Stream.of(elements)
                .map(element -> element.split("-"))
                .map(times -> new Span(LocalTime.parse(times[0]), LocalTime.parse(times[1])))
                .toList();
    }
}
