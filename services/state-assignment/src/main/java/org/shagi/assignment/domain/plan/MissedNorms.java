package org.shagi.assignment.domain.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shagi.assignment.domain.plan.Cause.Kind;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.ServiceCode;

/** The norms that a plan of a month does not meet, each with the reasons why. */
final class MissedNorms {

    private static final int TENTHS = 10;

    private final PlanningBasis basis;
    private final YearMonth month;
    private final List<PlannedDay> days;
    private final List<Suggestion> suggestions;
    private final Map<Column, LocalDate> dateOf;
    private final Map<LocalDate, PlannedDay> dayOf;

    MissedNorms(PlanningBasis basis, YearMonth month, List<PlannedDay> days, List<Suggestion> suggestions) {
        this.basis = basis;
        this.month = month;
        this.days = days;
        this.suggestions = suggestions;
        this.dateOf = basis.cycleDays(month).stream()
                .collect(toMap(day -> new Column(day.weekday(), day.week()), CycleDay::date, (first, second) -> first));
        this.dayOf = days.stream().collect(toMap(PlannedDay::date, identity()));
    }

    /** In the order of the standard; none in a month that carries no norm. */
    List<Shortage> all() {
        return basis.group().course().plannedMonths().contains(month)
                ? basis.standard().services().stream()
                        .flatMap(norm -> of(norm).stream())
                        .toList()
                : List.of();
    }

    private Optional<Shortage> of(ServiceNorm norm) {
        int planned = Needs.planned(norm.code(), days);
        if (planned * TENTHS >= norm.normTenths()) {
            return Optional.empty();
        }
        int coverable = Math.toIntExact(suggestions.stream()
                .filter(one -> one.session().code().equals(norm.code()))
                .count());
        var causes = norm.daily()
                ? List.of(new Cause(Kind.FEW_WORKING_DAYS, 0, days.size(), List.of()))
                : causes(norm, planned);
        return Optional.of(new Shortage(norm.code(), norm.normTenths(), planned, coverable, causes));
    }

    private List<Cause> causes(ServiceNorm norm, int planned) {
        var lost = new Lost();
        int columns = 0;
        for (var cell : basis.cyclogram().cells()) {
            if (cell.reserve() || !cell.codes().contains(norm.code().value())) {
                continue;
            }
            columns += cell.weeks().size();
            cell.weeks().forEach(week -> lost.look(norm.code(), new Column(cell.weekday(), week)));
        }
        var causes = new ArrayList<Cause>();
        if (columns * TENTHS < norm.normTenths()) {
            causes.add(new Cause(Kind.CYCLOGRAM, 0, Math.ceilDiv(norm.normTenths(), TENTHS) - columns, List.of()));
        }
        causes.addAll(lost.causes());
        int places = Math.toIntExact(basis.cycleDays(month).stream()
                .filter(day -> dayOf.containsKey(day.date()))
                .map(day -> new DayPlaces(basis, day))
                .filter(day -> !day.planned().codes().contains(norm.code()))
                .flatMap(day -> day.spare().stream())
                .filter(slot -> slot.givers().containsKey(norm.code()))
                .count());
        causes.add(new Cause(Kind.NO_FREE_PLACE, 0, places, List.of()));
        return causes;
    }

    private record Column(int weekday, int week) {}

    /** Columns of the cyclogram that have come to nothing, by the reason. */
    private final class Lost {

        private final TreeMap<Integer, Integer> rare = new TreeMap<>();
        private final TreeMap<Kind, List<LocalDate>> dates = new TreeMap<>();

        void look(ServiceCode code, Column column) {
            var date = dateOf.get(column);
            if (date == null) {
                rare.merge(column.weekday(), 1, Integer::sum);
                return;
            }
            var day = dayOf.get(date);
            if (day == null) {
                at(Kind.OUTSIDE_COURSE, date);
            } else if (!day.codes().contains(code)) {
                at(isGivenByCyclogram(date, code) ? Kind.TAKEN_OUT : Kind.NOBODY_THERE, date);
            }
        }

        private boolean isGivenByCyclogram(LocalDate date, ServiceCode code) {
            return basis.cycleDays(month).stream()
                    .filter(day -> day.date().equals(date))
                    .anyMatch(day -> new DayPlaces(basis, day).planned().codes().contains(code));
        }

        private void at(Kind kind, LocalDate date) {
            dates.computeIfAbsent(kind, some -> new ArrayList<>()).add(date);
        }

        List<Cause> causes() {
            var kind = basis.conditions().reading() == Reading.OCCURRENCE ? Kind.RARE_WEEKDAY : Kind.ROTATION;
            var causes = new ArrayList<Cause>();
            rare.forEach((weekday, times) -> causes.add(new Cause(kind, weekday, times, off(weekday))));
            dates.forEach((why, days) -> causes.add(
                    new Cause(why, 0, days.size(), days.stream().sorted().toList())));
            return causes;
        }

        /** The days of this weekday in the month that are not worked. */
        private List<LocalDate> off(int weekday) {
            return month.atDay(1)
                    .datesUntil(month.plusMonths(1).atDay(1))
                    .filter(date -> date.getDayOfWeek().getValue() == weekday)
                    .filter(date -> !basis.calendar().isWorkingDay(date))
                    .toList();
        }
    }
}
