package org.shagi.assignment.domain.cyclogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.SAMPLE;
import static org.shagi.assignment.Given.STANDARD;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.kit.domain.Refusal;

class CyclogramRulesTest {

    @Test
    void acceptsTheSampleInWhateverOrderItsCellsAreWritten() {
        assertThat(CyclogramRules.firstBroken(SAMPLE.cells(), STANDARD)).isEmpty();
        assertThat(CyclogramRules.firstBroken(SAMPLE.cells().reversed(), STANDARD))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6, 7})
    void refusesADayOnWhichTheGroupDoesNotWork(int weekday) {
        var refusal = refused(cell -> on(cell, weekday, List.of(1, 2, 3, 4)));

        assertThat(refusal.code()).isEqualTo("weekday-outside-week");
        assertThat(refusal.facts()).containsEntry("weekday", weekday);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWeeksThatTheCycleDoesNotHave(List<Integer> weeks) {
        assertThat(refused(cell -> on(cell, 1, weeks)).code()).isEqualTo("week-outside-cycle");
    }

    static Stream<List<Integer>> refusesWeeksThatTheCycleDoesNotHave() {
        return Stream.of(List.of(), List.of(0), List.of(1, 2, 3, 4, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0", "5.10", "6.1", "лепка", ""})
    void refusesACodeThatTheStandardDoesNotHave(String code) {
        var refusal = refused(cell -> with(cell, List.of(code), false));

        assertThat(refusal.code()).isEqualTo("unknown-code");
        assertThat(refusal.facts()).containsEntry("service", code).containsEntry("standard", "S003-2019");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'5.2,5.3', false", "'', true"})
    void refusesAnActivityWithoutExactlyOneCodeAndAReserveWithoutAny(String codes, boolean reserve) {
        var list = codes.isEmpty() ? List.<String>of() : List.of(codes.split(",", -1));

        assertThat(refused(cell -> with(cell, list, reserve)).code()).isEqualTo("cell-without-one-code");
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:29", "09:00, 09:31", "09:01, 09:30", "09:30, 09:00", "09:30, 09:30"})
    void refusesGapsOverlapsAndEmptySlots(LocalTime from, LocalTime to) {
        var refusal = refused(cell -> at(cell, from, to));

        assertThat(refusal.code()).isIn("slots-not-contiguous", "day-not-240-minutes");
        assertThat(refusal.facts()).containsEntry("weekday", 1).containsEntry("week", 1);
    }

    @Test
    void namesTheWeekInWhichTwoActivitiesMeet() {
        var cells = new ArrayList<>(SAMPLE.cells());
        cells.replaceAll(cell -> cell.reserve() ? on(cell, 1, List.of(1, 2, 3)) : cell);

        var refusal = CyclogramRules.firstBroken(cells, STANDARD).orElseThrow();

        assertThat(refusal.code()).isEqualTo("slots-not-contiguous");
        assertThat(refusal.facts()).containsEntry("week", 2).containsEntry("from", "11:00");
    }

    @Test
    void refusesASlotOfNoMinutesBetweenTwoOthers() {
        var cells = new ArrayList<>(SAMPLE.cells());
        cells.add(1, at(cells.getFirst(), LocalTime.of(9, 30), LocalTime.of(9, 30)));

        var refusal = CyclogramRules.firstBroken(cells, STANDARD).orElseThrow();

        assertThat(refusal.code()).isEqualTo("slots-not-contiguous");
        assertThat(refusal.facts()).containsEntry("from", "09:30");
    }

    @Test
    void refusesADayThatIsNotFull() {
        var withoutTheEnd = SAMPLE.cells().stream()
                .filter(cell -> cell.weekday() != 3 || !cell.from().equals(LocalTime.of(12, 50)))
                .toList();

        var refusal = CyclogramRules.firstBroken(withoutTheEnd, STANDARD).orElseThrow();

        assertThat(refusal.code()).isEqualTo("day-not-240-minutes");
        assertThat(refusal.facts()).containsEntry("weekday", 3).containsEntry("minutes", 230L);
    }

    @Test
    void refusesACyclogramOfNothing() {
        assertThat(CyclogramRules.firstBroken(List.of(), STANDARD).orElseThrow().code())
                .isEqualTo("day-not-240-minutes");
    }

    @Test
    void refusesInTheOrderOfTheList() {
        var cells = new ArrayList<Cell>();
        var order = new ArrayList<String>();
        var first = SAMPLE.cells().getFirst();
        var faults = List.<Cell>of(
                at(first, LocalTime.of(9, 0), LocalTime.of(9, 30)),
                with(first, List.of(), false),
                with(first, List.of("9.9"), false),
                on(first, 1, List.of(9)),
                on(first, 9, List.of(1)));

        for (var fault : faults) {
            cells.add(fault);
            order.addFirst(
                    CyclogramRules.firstBroken(cells, STANDARD).orElseThrow().code());
        }

        assertThat(order)
                .containsExactly(
                        "weekday-outside-week",
                        "week-outside-cycle",
                        "unknown-code",
                        "cell-without-one-code",
                        "day-not-240-minutes");
        assertThat(CyclogramRules.ALL).hasSize(order.size() + 1);
    }

    /** The sample with its first cell, Monday 09:00 to 09:30, changed. */
    private static Refusal refused(UnaryOperator<Cell> change) {
        var cells = new ArrayList<>(SAMPLE.cells());
        cells.set(0, change.apply(cells.getFirst()));
        return CyclogramRules.firstBroken(cells, STANDARD).orElseThrow();
    }

    private static Cell on(Cell cell, int weekday, List<Integer> weeks) {
        return new Cell(
                weekday,
                cell.from(),
                cell.to(),
                new TreeSet<>(weeks),
                cell.codes(),
                cell.reserve(),
                cell.activity(),
                cell.provider());
    }

    private static Cell at(Cell cell, LocalTime from, LocalTime to) {
        return new Cell(
                cell.weekday(), from, to, cell.weeks(), cell.codes(), cell.reserve(), cell.activity(), cell.provider());
    }

    private static Cell with(Cell cell, List<String> codes, boolean reserve) {
        return new Cell(
                cell.weekday(), cell.from(), cell.to(), cell.weeks(), codes, reserve, cell.activity(), cell.provider());
    }
}
