package org.shagi.assignment.domain.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.assignment.domain.standard.ServiceNorm;
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
        var planned = new PlannedDay(day.date(), basis.standard().dailyCodes(), List.of());
        for (var cell : holding(cell -> !cell.reserve())) {
            var norm = norm(cell).filter(service -> !service.daily());
            var giver = norm.flatMap(service -> basis.giver(service, Optional.of(cell.provider()), day));
            if (giver.isPresent() && !planned.codes().contains(norm.get().code())) {
                planned = planned.with(
                        new Session(norm.get().code(), cell.from(), cell.to(), giver.get(), SessionKind.CYCLOGRAM));
            }
        }
        return planned;
    }

    /** The places that are kept for backlog: reserve slots, and on a fifth occurrence the places that sessions have elsewhere. */
    List<OpenSlot> spare() {
        if (day.isFifth()) {
            return timesOf(cell -> cell.reserve() || isCounted(cell))
                    .map(cell -> open(cell, SessionKind.FIFTH, allCounted()))
                    .toList();
        }
        return holding(Cell::reserve).stream()
                .map(cell -> open(cell, SessionKind.RESERVE, codesOf(cell)))
                .toList();
    }

    /** Parts of a daily service that could give way, since it has other parts that day: all such parts but the last. */
    List<OpenSlot> parts() {
        var parts = new ArrayList<OpenSlot>();
        var daily = day.isFifth()
                ? timesOf(cell -> isDaily(cell) && cell.weeks().size() == CycleDay.WEEKS_OF_CYCLE)
                        .toList()
                : holding(this::isDaily);
        for (var code : basis.standard().dailyCodes()) {
            var ofCode = daily.stream()
                    .filter(cell -> cell.codes().contains(code.value()))
                    .toList();
            ofCode.stream()
                    .filter(this::isTimeOfSessions)
                    .limit(Math.max(0, ofCode.size() - 1))
                    .map(cell -> open(cell, SessionKind.PART, allCounted()))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** Places of sessions of the cyclogram, which somebody may want to use for another service. */
    List<OpenSlot> taken() {
        return holding(cell -> !cell.reserve() && isCounted(cell)).stream()
                .map(cell -> open(cell, SessionKind.HAND, allCounted()))
                .toList();
    }

    private OpenSlot open(Cell cell, SessionKind kind, Set<ServiceCode> codes) {
        SortedMap<ServiceCode, Role> givers = new TreeMap<>(basis.counted().stream()
                .filter(norm -> codes.contains(norm.code()))
                .flatMap(norm ->
                        basis.giver(norm, Optional.empty(), day).map(role -> new Given(norm.code(), role)).stream())
                .collect(toMap(Given::code, Given::role)));
        return new OpenSlot(day.date(), cell.from(), cell.to(), kind, givers);
    }

    private List<Cell> holding(Predicate<Cell> such) {
        return basis.cyclogram().cells().stream()
                .filter(cell -> cell.weekday() == day.weekday() && cell.weeks().contains(day.week()))
                .filter(such)
                .toList();
    }

    /** Cells of the weekday, whatever their week, one for each time. */
    private Stream<Cell> timesOf(Predicate<Cell> such) {
        var seen = new HashSet<>();
        return basis.cyclogram().cells().stream()
                .filter(cell -> cell.weekday() == day.weekday())
                .filter(such)
                .filter(cell -> seen.add(cell.from()));
    }

    /** Reception and leaving are parts of a daily service too; a session fits only where sessions are held on some day. */
    private boolean isTimeOfSessions(Cell cell) {
        return basis.cyclogram().cells().stream()
                .filter(other -> other.reserve() || isCounted(other))
                .anyMatch(
                        other -> other.from().equals(cell.from()) && other.to().equals(cell.to()));
    }

    private boolean isCounted(Cell cell) {
        return norm(cell).filter(service -> !service.daily()).isPresent();
    }

    private boolean isDaily(Cell cell) {
        return !cell.reserve() && norm(cell).filter(ServiceNorm::daily).isPresent();
    }

    private Optional<ServiceNorm> norm(Cell cell) {
        return ServiceCode.parse(cell.codes().getFirst()).flatMap(basis.standard()::service);
    }

    private Set<ServiceCode> codesOf(Cell cell) {
        return cell.codes().stream()
                .flatMap(code -> ServiceCode.parse(code).stream())
                .collect(toSet());
    }

    private Set<ServiceCode> allCounted() {
        return basis.counted().stream().map(ServiceNorm::code).collect(toSet());
    }

    private record Given(ServiceCode code, Role role) {}
}
