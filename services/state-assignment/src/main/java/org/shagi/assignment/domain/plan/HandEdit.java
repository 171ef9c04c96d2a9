package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/** Changes the days of a month's plan by hand; daily services stay, and every session has a place and somebody who gives it. */
public final class HandEdit {

    private final PlanningBasis basis;
    private final Map<LocalDate, CycleDay> cycleDays = new TreeMap<>();

    public HandEdit(PlanningBasis basis, YearMonth month) {
        this.basis = basis;
        basis.cycleDays(month).forEach(day -> cycleDays.put(day.date(), day));
    }

    /** The days with exactly these counted services on the days that are named; the others stay as they are. */
    public Decision<List<PlannedDay>> with(List<PlannedDay> days, Map<LocalDate, Set<ServiceCode>> wanted) {
        for (var date : wanted.keySet()) {
            if (days.stream().noneMatch(day -> day.date().equals(date))) {
                return Decision.refused(Refusal.rule("day-not-in-plan").with("date", date));
            }
        }
        var changed = new ArrayList<PlannedDay>();
        for (var day : days) {
            var codes = wanted.get(day.date());
            var next = codes == null ? Decision.accepted(day) : changed(day, codes);
            switch (next) {
                case Decision.Refused<PlannedDay>(Refusal refusal) -> {
                    return Decision.refused(refusal);
                }
                case Decision.Accepted<PlannedDay>(PlannedDay accepted) -> changed.add(accepted);
            }
        }
        return Decision.accepted(changed);
    }

    /** The days with one session more, in a place of that day that is still open; the same days if it is there. */
    public Decision<List<PlannedDay>> adding(List<PlannedDay> days, LocalDate date, LocalTime from, ServiceCode code) {
        var planner = MonthPlanner.of(basis, YearMonth.from(date));
        if (days.stream().anyMatch(day -> isThere(day, date, from, code))) {
            return Decision.accepted(days);
        }
        var places = new ArrayList<>(planner.spare(days, date::equals));
        places.addAll(planner.parts(days, date::equals));
        return places.stream()
                .filter(place -> place.from().equals(from) && place.givers().containsKey(code))
                .findFirst()
                .map(place ->
                        Decision.accepted(MonthPlanner.put(List.of(new Suggestion(date, place.carrying(code))), days)))
                .orElseGet(() -> Decision.refused(noPlace(date, code)));
    }

    private static boolean isThere(PlannedDay day, LocalDate date, LocalTime from, ServiceCode code) {
        return day.date().equals(date)
                && day.sessions().stream()
                        .anyMatch(session ->
                                session.code().equals(code) && session.from().equals(from));
    }

    private Decision<PlannedDay> changed(PlannedDay day, Set<ServiceCode> codes) {
        var next = day;
        for (var norm : basis.counted()) {
            next = codes.contains(norm.code()) ? next : next.without(norm.code());
        }
        var missing = basis.counted().stream()
                .filter(norm -> codes.contains(norm.code()) && !day.codes().contains(norm.code()))
                .toList();
        var places = new DayPlaces(
                basis, Optional.ofNullable(cycleDays.get(day.date())).orElseThrow());
        var open = new ArrayList<OpenSlot>();
        var bare = next;
        List.of(places.spare(), places.taken(), places.parts())
                .forEach(kind -> kind.stream().filter(bare::isFree).forEach(open::add));
        var flow = new SlotFlow(open);
        for (var norm : missing) {
            if (!flow.grants(norm.code())) {
                return Decision.refused(noPlace(day.date(), norm.code()));
            }
        }
        for (var placed : flow.carried().entrySet()) {
            next = next.with(placed.getKey().carrying(placed.getValue()));
        }
        return Decision.accepted(next);
    }

    private static Refusal noPlace(LocalDate date, ServiceCode code) {
        return Refusal.rule("no-free-place").with("date", date).with("service", code.value());
    }
}
