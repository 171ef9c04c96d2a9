package org.shagi.assignment.domain.plan;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shagi.kit.domain.ServiceCode;

/**
 * Plans a month: the sessions of the cyclogram on its working days, and spare places for what they leave missing (domain §8.3). What
 * a plan lacks and what could be added to it is told of any plan, however it came about.
 */
public final class MonthPlanner {

    private final PlanningBasis basis;
    private final YearMonth month;

    private MonthPlanner(PlanningBasis basis, YearMonth month) {
        this.basis = basis;
        this.month = month;
    }

    /** A planner of this month; the year's calendar must be known. */
    public static MonthPlanner of(PlanningBasis basis, YearMonth month) {
        return new MonthPlanner(basis, month);
    }

    /** What the cyclogram alone gives, with nothing in the spare places. */
    public List<PlannedDay> byCyclogram() {
        return places().map(DayPlaces::planned).toList();
    }

    /** The month as it can best be planned without touching a daily service. */
    public List<PlannedDay> filled() {
        var days = byCyclogram();
        var needs = Needs.ofMonth(basis, month, days);
        return needs.isEmpty()
                ? days
                : put(filling(days, needs, day -> true).best().spare(), days);
    }

    /**
     * What a plan of the month lacks, and what could be done about it.
     *
     * @param open whether a day can still be planned
     */
    public MonthDraft review(List<PlannedDay> days, Predicate<LocalDate> open) {
        var needs = Needs.ofMonth(basis, month, days);
        var filled = filling(days, needs, open).best();
        var suggestions = Stream.concat(filled.spare().stream(), filled.others().stream())
                .sorted(comparing(Suggestion::date)
                        .thenComparing(one -> one.session().from()))
                .toList();
        return new MonthDraft(days, new MissedNorms(basis, month, days, suggestions).all(), suggestions);
    }

    /** The places in which a plan of the month could still carry something, those kept for backlog. */
    List<OpenSlot> spare(List<PlannedDay> days, Predicate<LocalDate> open) {
        return places(days, open, DayPlaces::spare);
    }

    /** The same for parts of daily services. */
    List<OpenSlot> parts(List<PlannedDay> days, Predicate<LocalDate> open) {
        return places(days, open, DayPlaces::parts);
    }

    /** The days with these sessions put in. */
    static List<PlannedDay> put(List<Suggestion> sessions, List<PlannedDay> days) {
        return days.stream()
                .map(day -> sessions.stream()
                        .filter(one -> one.date().equals(day.date()))
                        .map(Suggestion::session)
                        .reduce(day, PlannedDay::with, (first, second) -> second))
                .toList();
    }

    private SlotFilling filling(
            List<PlannedDay> days, SortedMap<ServiceCode, Integer> needs, Predicate<LocalDate> open) {
        return new SlotFilling(spare(days, open), parts(days, open), needs);
    }

    private List<OpenSlot> places(
            List<PlannedDay> days, Predicate<LocalDate> open, Function<DayPlaces, List<OpenSlot>> kind) {
        var cycleDays = basis.cycleDays(month).stream().collect(toMap(CycleDay::date, identity()));
        return days.stream()
                .filter(day -> open.test(day.date()))
                .flatMap(day -> Optional.ofNullable(cycleDays.get(day.date()))
                        .map(column -> kind.apply(new DayPlaces(basis, column)))
                        .orElse(List.of())
                        .stream()
                        .filter(day::isFree)
                        .map(slot -> lessCodesOf(day, slot)))
                .filter(slot -> !slot.givers().isEmpty())
                .toList();
    }

    private static OpenSlot lessCodesOf(PlannedDay day, OpenSlot slot) {
        var left = new TreeMap<>(slot.givers());
        left.keySet().removeAll(day.codes());
        return new OpenSlot(slot.date(), slot.from(), slot.to(), slot.kind(), left);
    }

    private Stream<DayPlaces> places() {
        return basis.cycleDays(month).stream()
                .filter(day -> basis.group().course().contains(day.date()))
                .map(day -> new DayPlaces(basis, day));
    }
}
