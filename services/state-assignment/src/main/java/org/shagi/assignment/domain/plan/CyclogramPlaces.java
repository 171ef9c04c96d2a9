package org.shagi.assignment.domain.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * The cells of a cyclogram as a standard reads them. Worked out once for all months of a group, since every day asks for them many
 * times over.
 *
 * @param byWeekday 1 Monday to 5 Friday, each in the order of the cyclogram
 * @param counted the services that are given by sessions, in the order of the standard
 * @param weekdays on which the cyclogram has something for a role
 */
record CyclogramPlaces(
        Map<Integer, List<Place>> byWeekday,
        SortedSet<ServiceCode> dailyCodes,
        List<ServiceNorm> counted,
        Set<ServiceCode> countedCodes,
        Map<Role, Set<Integer>> weekdays) {

    static CyclogramPlaces of(Cyclogram cyclogram, ServiceStandard standard) {
        var counted = standard.services().stream().filter(norm -> !norm.daily()).toList();
        var places =
                cyclogram.cells().stream().map(cell -> Place.of(cell, standard)).toList();
        var times = places.stream()
                .filter(place -> place.reserve() || place.isCounted())
                .map(Place::time)
                .collect(toSet());
        return new CyclogramPlaces(
                places.stream()
                        .map(place -> place.timeOfSessions(times.contains(place.time())))
                        .collect(groupingBy(place -> place.cell().weekday())),
                standard.dailyCodes(),
                counted,
                counted.stream().map(ServiceNorm::code).collect(toSet()),
                cyclogram.cells().stream()
                        .filter(cell -> !cell.reserve())
                        .collect(groupingBy(Cell::provider, mapping(Cell::weekday, toSet()))));
    }

    /** What is on a weekday, whatever the week; nothing on a worked day that follows no column. */
    List<Place> on(int weekday) {
        return byWeekday.getOrDefault(weekday, List.of());
    }

    /** On which weekdays the cyclogram has something for the role. */
    Set<Integer> weekdaysOf(Role role) {
        return weekdays.getOrDefault(role, Set.of());
    }

    /**
     * One cell.
     *
     * @param codes what it gives; of a reserve, what may be made up in it
     * @param norm of its first code; empty if the standard has no such service
     * @param timeOfSessions whether sessions are held at its time on some day: reception and leaving are parts of a daily service
     *     too, but no session fits there
     */
    record Place(Cell cell, Set<ServiceCode> codes, Optional<ServiceNorm> norm, boolean timeOfSessions) {

        static Place of(Cell cell, ServiceStandard standard) {
            var codes = cell.codes().stream()
                    .flatMap(code -> ServiceCode.parse(code).stream())
                    .toList();
            return new Place(cell, Set.copyOf(codes), codes.stream().findFirst().flatMap(standard::service), false);
        }

        Place timeOfSessions(boolean is) {
            return new Place(cell, codes, norm, is);
        }

        boolean reserve() {
            return cell.reserve();
        }

        /** Whether it is a session of a service that is counted by sessions. */
        boolean isCounted() {
            return !reserve() && norm.filter(service -> !service.daily()).isPresent();
        }

        /** Whether it is a part of a service given every day. */
        boolean isDaily() {
            return !reserve() && norm.filter(ServiceNorm::daily).isPresent();
        }

        boolean isDailyEveryWeek() {
            return isDaily() && cell.weeks().size() == CycleDay.WEEKS_OF_CYCLE;
        }

        boolean holdsIn(int week) {
            return cell.weeks().contains(week);
        }

        Time time() {
            return new Time(cell.from(), cell.to());
        }
    }

    /** From when to when. */
    record Time(LocalTime from, LocalTime to) {}
}
