package org.shagi.assignment.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.assignment.domain.group.Course;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * Checks a month's plan against the hard rules, and says how much of what is missing could have been planned. Written from the rules
 * alone: it shares no code with the planner but the records that it looks at.
 */
final class PlanValidator {

    private static final Set<String> DAILY = Set.of("5.1", "5.5", "5.6");
    private static final Map<String, Integer> NORMS =
            Map.of("5.2", 6, "5.3", 6, "5.4", 6, "5.7", 6, "5.8", 4, "5.9", 2);
    private static final Set<DayOfWeek> PSYCHOLOGISTS_DAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);

    private final List<Cell> cells;
    private final Course course;
    private final YearMonth month;
    private final List<LocalDate> workingDays;
    private final Set<LocalDate> psychologistAway;

    PlanValidator(
            List<Cell> cells,
            Course course,
            YearMonth month,
            List<LocalDate> workingDaysOfMonth,
            Set<LocalDate> psychologistAway) {
        this.cells = cells;
        this.course = course;
        this.month = month;
        this.workingDays = workingDaysOfMonth;
        this.psychologistAway = psychologistAway;
    }

    /** Every hard rule that the plan breaks, in words; empty is well. */
    List<String> broken(List<PlannedDay> plan) {
        var faults = new ArrayList<String>();
        var wanted = workingDays.stream()
                .filter(date -> !date.isBefore(course.from()) && !date.isAfter(course.to()))
                .toList();
        if (!plan.stream().map(PlannedDay::date).toList().equals(wanted)) {
            faults.add(month + ": the days are not the working days of the course");
        }
        plan.forEach(day -> check(day, faults));
        return faults;
    }

    private void check(PlannedDay day, List<String> faults) {
        var codes = day.codes().stream().map(ServiceCode::value).toList();
        if (!codes.containsAll(DAILY)) {
            faults.add(day.date() + ": a daily service is missing");
        }
        var counted =
                codes.stream().filter(code -> !DAILY.contains(code)).sorted().toList();
        if (!day.sessions().stream()
                .map(session -> session.code().value())
                .sorted()
                .toList()
                .equals(counted)) {
            faults.add(day.date() + ": services and sessions are not the same");
        }
        var weekday = day.date().getDayOfWeek();
        if (weekday.getValue() > 5 && !counted.isEmpty()) {
            faults.add(day.date() + ": a session on a Saturday");
        }
        LocalTime busyUntil = LocalTime.MIN;
        for (var session : day.sessions()) {
            if (session.from().isBefore(busyUntil)) {
                faults.add(day.date() + ": two sessions at once");
            }
            busyUntil = session.to();
            if (Set.of("5.3", "5.4").contains(session.code().value())) {
                if (session.provider() != Role.PSYCHOLOGIST
                        || !PSYCHOLOGISTS_DAYS.contains(weekday)
                        || psychologistAway.contains(day.date())) {
                    faults.add(day.date() + ": no psychologist for " + session.code());
                }
            }
            if (cells.stream()
                    .noneMatch(cell -> cell.weekday() == weekday.getValue()
                            && cell.from().equals(session.from())
                            && cell.to().equals(session.to()))) {
                faults.add(day.date() + ": no such slot at " + session.from());
            }
        }
        if (weekday.getValue() <= 5) {
            for (var daily : List.of("5.5", "5.6")) {
                boolean left = cells.stream()
                        .filter(cell -> cell.weekday() == weekday.getValue()
                                && cell.codes().contains(daily)
                                && cell.weeks().size() == 4)
                        .anyMatch(cell -> day.sessions().stream()
                                .noneMatch(session -> session.from().equals(cell.from())));
                if (!left) {
                    faults.add(day.date() + ": nothing is left of " + daily);
                }
            }
        }
    }

    /** What the months' counted norms lack, by code. */
    static Map<String, Integer> missing(List<PlannedDay> plan) {
        var missing = new TreeMap<String, Integer>();
        NORMS.forEach((code, norm) -> {
            int planned = (int) plan.stream()
                    .filter(day -> day.codes().contains(new ServiceCode(code)))
                    .count();
            if (planned < norm) {
                missing.put(code, norm - planned);
            }
        });
        return missing;
    }

    /**
     * By trying every way: the most norms that could be made whole, and the most sessions that could be added, in the reserve slots
     * and on fifth occurrences.
     *
     * @param bare the plan without anything in those places
     */
    Bound bound(List<PlannedDay> bare) {
        var missing = missing(bare);
        var places = new ArrayList<Place>();
        var seen = new TreeMap<DayOfWeek, Integer>();
        for (var date : workingDays) {
            int week = seen.merge(date.getDayOfWeek(), 1, Integer::sum);
            bare.stream()
                    .filter(day -> day.date().equals(date))
                    .findFirst()
                    .ifPresent(day -> places.addAll(placesOf(day, week)));
        }
        return tried(places, 0, new TreeMap<>(missing), missing.size());
    }

    private List<Place> placesOf(PlannedDay day, int week) {
        var places = new ArrayList<Place>();
        var times = new ArrayList<LocalTime>();
        for (var cell : cells) {
            boolean counted = cell.codes().stream().noneMatch(DAILY::contains);
            boolean holds = week > 4 ? counted : cell.reserve() && cell.weeks().contains(week);
            if (cell.weekday() == day.date().getDayOfWeek().getValue() && holds && !times.contains(cell.from())) {
                times.add(cell.from());
                places.add(new Place(day, times.size()));
            }
        }
        return places;
    }

    private Bound tried(List<Place> places, int next, Map<String, Integer> missing, int short_) {
        if (next == places.size() || missing.values().stream().allMatch(left -> left == 0)) {
            int whole =
                    (int) missing.values().stream().filter(left -> left == 0).count();
            return new Bound(
                    short_ - whole,
                    missing.values().stream().mapToInt(left -> left).sum());
        }
        var best = tried(places, next + 1, missing, short_);
        var place = places.get(next);
        for (var code : List.copyOf(missing.keySet())) {
            boolean psychology = Set.of("5.3", "5.4").contains(code);
            var date = place.day().date();
            boolean there =
                    !psychology || PSYCHOLOGISTS_DAYS.contains(date.getDayOfWeek()) && !psychologistAway.contains(date);
            boolean twice = place.day().codes().contains(new ServiceCode(code))
                    || places.subList(0, next).stream()
                            .anyMatch(other -> other.day() == place.day() && code.equals(other.used[0]));
            if (missing.get(code) > 0 && there && !twice) {
                place.used[0] = code;
                var less = new TreeMap<>(missing);
                less.merge(code, -1, Integer::sum);
                best = best.better(tried(places, next + 1, less, short_));
                place.used[0] = null;
            }
        }
        return best;
    }

    /**
     * @param normsShort norms that stay below at the least
     * @param sessionsShort sessions that stay missing at the least when so many norms are whole
     */
    record Bound(int normsShort, int sessionsShort) {

        Bound better(Bound other) {
            return other.normsShort < normsShort
                            || other.normsShort == normsShort && other.sessionsShort < sessionsShort
                    ? other
                    : this;
        }
    }

    private record Place(
            PlannedDay day,
            @org.jspecify.annotations.Nullable String[] used) {

        Place(PlannedDay day, int number) {
            this(day, new String[1]);
        }
    }
}
