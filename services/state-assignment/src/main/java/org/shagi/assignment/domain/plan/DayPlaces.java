package org.shagi.assignment.domain.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.shagi.assignment.domain.plan.CyclogramPlaces.Place;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/** What the cyclogram makes of one working day: the sessions it holds and the places where more could be held. */
final class DayPlaces {

    private final PlanningBasis basis;
    private final CycleDay day;

    DayPlaces(PlanningBasis basis, CycleDay day) {
        this.basis = basis;
        this.day = day;
    }

    /** The day as the cyclogram alone gives it, less what nobody is there to give. */
    PlannedDay planned() {
        var planned = new PlannedDay(day.date(), basis.places().dailyCodes(), List.of());
        for (var place : holding(Place::isCounted)) {
            var norm = place.norm().orElseThrow();
            var giver = basis.giver(norm, Optional.of(place.cell().provider()), day);
            if (giver.isPresent() && !planned.codes().contains(norm.code())) {
                planned = planned.with(new Session(
                        norm.code(), place.cell().from(), place.cell().to(), giver.get(), SessionKind.CYCLOGRAM));
            }
        }
        return planned;
    }

    /** The places that are kept for backlog: reserve slots, and on a fifth occurrence the places that sessions have elsewhere. */
    List<OpenSlot> spare() {
        if (day.isFifth()) {
            return timesOf(place -> place.reserve() || place.isCounted()).stream()
                    .map(place -> open(place, SessionKind.FIFTH, basis.places().countedCodes()))
                    .toList();
        }
        return holding(Place::reserve).stream()
                .map(place -> open(place, SessionKind.RESERVE, place.codes()))
                .toList();
    }

    /** Parts of a daily service that could give way, since it has other parts that day: all such parts but the last. */
    List<OpenSlot> parts() {
        var parts = new ArrayList<OpenSlot>();
        var daily = day.isFifth() ? timesOf(Place::isDailyEveryWeek) : holding(Place::isDaily);
        for (var code : basis.places().dailyCodes()) {
            var ofCode =
                    daily.stream().filter(place -> place.codes().contains(code)).toList();
            ofCode.stream()
                    .filter(Place::timeOfSessions)
                    .limit(Math.max(0, ofCode.size() - 1))
                    .map(place -> open(place, SessionKind.PART, basis.places().countedCodes()))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** Places of sessions of the cyclogram, which somebody may want to use for another service. */
    List<OpenSlot> taken() {
        return holding(Place::isCounted).stream()
                .map(place -> open(place, SessionKind.HAND, basis.places().countedCodes()))
                .toList();
    }

    private OpenSlot open(Place place, SessionKind kind, Set<ServiceCode> codes) {
        var givers = new TreeMap<ServiceCode, Role>();
        for (var norm : basis.counted()) {
            if (codes.contains(norm.code())) {
                basis.giver(norm, Optional.empty(), day).ifPresent(role -> givers.put(norm.code(), role));
            }
        }
        return new OpenSlot(day.date(), place.cell().from(), place.cell().to(), kind, givers);
    }

    private List<Place> holding(Predicate<Place> such) {
        return basis.places().on(day.weekday()).stream()
                .filter(place -> place.holdsIn(day.week()))
                .filter(such)
                .toList();
    }

    /** Places of the weekday, whatever their week, one for each time. */
    private List<Place> timesOf(Predicate<Place> such) {
        var seen = new HashSet<>();
        return basis.places().on(day.weekday()).stream()
                .filter(such)
                .filter(place -> seen.add(place.cell().from()))
                .toList();
    }
}
