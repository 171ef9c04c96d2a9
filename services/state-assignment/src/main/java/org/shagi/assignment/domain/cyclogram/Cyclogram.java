package org.shagi.assignment.domain.cyclogram;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;

/**
 * The weekly cyclogram (S003 App.1-3): what a group does in each slot of five days in a cycle of four weeks.
 *
 * <p>A code that fills several slots of a day (5.5 in two parts, 5.6 in up to five) is still one service that day. 5.1 is
 * presence itself and needs no slot. A reserve slot gives nothing beforehand.
 *
 * <p>A new one is had by {@link #of} only, so it keeps {@link CyclogramRules#ALL}.
 */
public final class Cyclogram {

    static final List<Integer> WEEKDAYS = List.of(1, 2, 3, 4, 5);
    static final List<Integer> WEEKS = List.of(1, 2, 3, 4);

    private final List<Cell> cells;

    private Cyclogram(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    /** The cyclogram of these cells, or the first rule that they break. */
    public static Decision<Cyclogram> of(List<Cell> cells, ServiceStandard standard) {
        return CyclogramRules.firstBroken(cells, standard)
                .map(Decision::<Cyclogram>refused)
                .orElseGet(() -> Decision.accepted(new Cyclogram(cells)));
    }

    /** A cyclogram that was accepted before, as it comes back from the store: later rules do not undo what was drawn by it. */
    public static Cyclogram accepted(List<Cell> cells) {
        return new Cyclogram(cells);
    }

    public List<Cell> cells() {
        return cells;
    }

    /**
     * What is planned for a working day: the daily codes, and the codes of the cells that hold then.
     *
     * @param weekday 1 Monday to 7 Sunday; a worked Saturday has no column and gets the daily codes only
     * @param week week of the cycle; the fifth occurrence of a weekday has no column either
     */
    public SortedSet<ServiceCode> codesOn(int weekday, int week, ServiceStandard standard) {
        var codes = new TreeSet<>(standard.dailyCodes());
        cells.stream()
                .filter(cell -> !cell.reserve() && cell.holdsOn(weekday, week))
                .flatMap(cell -> cell.codes().stream())
                .map(ServiceCode::new)
                .forEach(codes::add);
        return codes;
    }

    /** Services for one child in one full cycle of 20 working days, by code. */
    public SortedMap<ServiceCode, Integer> yieldOfCycle(ServiceStandard standard) {
        var yield = new TreeMap<ServiceCode, Integer>();
        standard.services().stream().map(ServiceNorm::code).forEach(code -> yield.put(code, 0));
        daysOfCycle(standard).forEach(day -> day.forEach(code -> yield.merge(code, 1, Integer::sum)));
        return yield;
    }

    /** What is planned for each of the 20 working days of one full cycle. */
    public List<SortedSet<ServiceCode>> daysOfCycle(ServiceStandard standard) {
        return WEEKS.stream()
                .flatMap(week -> WEEKDAYS.stream().map(weekday -> codesOn(weekday, week, standard)))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cyclogram that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }
}
