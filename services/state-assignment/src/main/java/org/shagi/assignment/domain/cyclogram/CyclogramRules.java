package org.shagi.assignment.domain.cyclogram;

import static org.shagi.assignment.domain.cyclogram.Cyclogram.WEEKDAYS;
import static org.shagi.assignment.domain.cyclogram.Cyclogram.WEEKS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/** What makes a list of cells a cyclogram. */
public final class CyclogramRules {

    /** A day of the group is 240 minutes, 09:00 to 13:00 in the sample (S003 IV.2, App.1-3). */
    private static final int MINUTES_OF_DAY = 240;

    /** A rule looks at all cells and names the first fault, if there is one. */
    @FunctionalInterface
    interface Rule extends BiFunction<List<Cell>, ServiceStandard, Optional<Refusal>> {}

    /** In the order in which a list that breaks several of them is refused. */
    static final List<Rule> ALL = List.of(
            weekdayIsWorked(),
            weeksAreOfTheCycle(),
            codesAreKnown(),
            cellHasItsCode(),
            slotsFollowEachOther(),
            dayIsFull());

    private CyclogramRules() {}

    static Optional<Refusal> firstBroken(List<Cell> cells, ServiceStandard standard) {
        return ALL.stream()
                .flatMap(rule -> rule.apply(cells, standard).stream())
                .findFirst();
    }

    private static Rule weekdayIsWorked() {
        return (cells, standard) -> first(cells, cell -> !WEEKDAYS.contains(cell.weekday()))
                .map(cell -> Refusal.rule("weekday-outside-week").with("weekday", cell.weekday()));
    }

    private static Rule weeksAreOfTheCycle() {
        return (cells, standard) -> first(cells, cell -> cell.weeks().isEmpty() || !WEEKS.containsAll(cell.weeks()))
                .map(cell -> at(Refusal.rule("week-outside-cycle"), cell)
                        .with("weeks", cell.weeks().toString()));
    }

    private static Rule codesAreKnown() {
        return (cells, standard) -> cells.stream()
                .flatMap(cell -> cell.codes().stream())
                .filter(code ->
                        ServiceCode.parse(code).flatMap(standard::service).isEmpty())
                .findFirst()
                .map(code -> Refusal.rule("unknown-code").with("service", code).with("standard", standard.version()));
    }

    private static Rule cellHasItsCode() {
        return (cells, standard) -> first(
                        cells,
                        cell -> cell.codes().isEmpty()
                                || (!cell.reserve() && cell.codes().size() > 1))
                .map(cell ->
                        at(Refusal.rule("cell-without-one-code"), cell).with("codes", String.join(", ", cell.codes())));
    }

    private static Rule slotsFollowEachOther() {
        return (cells, standard) -> days(cells)
                .flatMap(day -> day.slotsOutOfRow()
                        .map(slot -> day.told(Refusal.rule("slots-not-contiguous"))
                                .with("from", slot.from().toString())))
                .findFirst();
    }

    private static Rule dayIsFull() {
        return (cells, standard) -> days(cells)
                .filter(day -> day.minutes() != MINUTES_OF_DAY)
                .findFirst()
                .map(day -> day.told(Refusal.rule("day-not-240-minutes")).with("minutes", day.minutes()));
    }

    private static Stream<Day> days(List<Cell> cells) {
        return WEEKDAYS.stream().flatMap(weekday -> WEEKS.stream().map(week -> Day.of(cells, weekday, week)));
    }

    private static Optional<Cell> first(List<Cell> cells, Predicate<Cell> fault) {
        return cells.stream().filter(fault).findFirst();
    }

    private static Refusal at(Refusal refusal, Cell cell) {
        return refusal.with("weekday", cell.weekday()).with("from", cell.from().toString());
    }

    private record Day(int weekday, int week, List<Cell> cells) {

        static Day of(List<Cell> cells, int weekday, int week) {
            return new Day(
                    weekday,
                    week,
                    cells.stream()
                            .filter(cell -> cell.holdsOn(weekday, week))
                            .sorted(Comparator.comparing(Cell::from))
                            .toList());
        }

        /** Slots that are empty, or do not begin where the one before them ends. */
        Stream<Cell> slotsOutOfRow() {
            return IntStream.range(0, cells.size())
                    .filter(i -> cells.get(i).minutes() <= 0 || (i > 0 && !follows(cells.get(i), cells.get(i - 1))))
                    .mapToObj(cells::get);
        }

        private static boolean follows(Cell slot, Cell before) {
            return slot.from().equals(before.to());
        }

        long minutes() {
            return cells.stream().mapToLong(Cell::minutes).sum();
        }

        Refusal told(Refusal refusal) {
            return refusal.with("weekday", weekday).with("week", week);
        }
    }
}
