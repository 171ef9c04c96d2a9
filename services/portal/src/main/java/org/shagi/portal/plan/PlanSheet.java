package org.shagi.portal.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.AssignmentApi;
import org.shagi.portal.services.QuotaApi;

/**
 * The plan of services of a group for a month, as on paper (S003 App.3): codes down, working days across, and at the right what
 * is planned, given and due by the standard.
 *
 * @param days working days of the month inside the course, at most 23
 * @param factKnown whether quota answered; if not, every {@link Line#fact()} is null
 * @param perDay codes planned on each day, for the foot of the table
 * @param plan as the service told it
 */
record PlanSheet(
        YearMonth month,
        List<LocalDate> days,
        List<Line> lines,
        Sum sum,
        boolean factKnown,
        List<Integer> perDay,
        AssignmentApi.ServicePlan plan) {

    /**
     * One code.
     *
     * @param on the days it is planned on
     * @param planned whole services for the group
     * @param fact whole services given; null while quota is not to be had
     * @param differenceTenths plan less standard (F-07); negative = too little is planned
     * @param added the days on which it stands in a place that the cyclogram has not got for it
     * @param daily whether it is given every day, so that nobody plans it
     * @param row as the service told it
     */
    record Line(
            String code,
            String name,
            Set<LocalDate> on,
            int planned,
            @Nullable Long fact,
            int standardTenths,
            int differenceTenths,
            Set<LocalDate> added,
            boolean daily,
            AssignmentApi.Row row) {}

    record Sum(int planned, @Nullable Long fact, int standardTenths, int differenceTenths) {}

    static PlanSheet of(
            YearMonth month,
            AssignmentApi.ServicePlan plan,
            Map<String, String> names,
            Optional<QuotaApi.Fulfilment> fulfilment) {
        var lines = plan.codes().stream()
                .map(row -> new Line(
                        row.code(),
                        names.getOrDefault(row.code(), ""),
                        daysOf(row.code(), plan),
                        row.planned(),
                        fulfilment.map(figures -> fact(row.code(), figures)).orElse(null),
                        row.standardTenths(),
                        row.differenceTenths(),
                        added(row.code(), plan),
                        isDaily(row.code(), plan),
                        row))
                .toList();
        var sum = new Sum(
                lines.stream().mapToInt(Line::planned).sum(),
                fulfilment.map(figures -> figures.total().fact()).orElse(null),
                lines.stream().mapToInt(Line::standardTenths).sum(),
                lines.stream().mapToInt(Line::differenceTenths).sum());
        return new PlanSheet(
                month,
                plan.days().stream().map(AssignmentApi.Day::date).toList(),
                lines,
                sum,
                fulfilment.isPresent(),
                plan.days().stream().map(day -> day.codes().size()).toList(),
                plan);
    }

    /** Whether a session of the service could be put into the plan of the day. */
    public boolean offers(String code, LocalDate day) {
        return plan.offered().stream()
                .anyMatch(one -> one.code().equals(code) && one.date().equals(day));
    }

    /**
     * A service that an edition of the plan has on a day and the one before has not, or the other way round.
     *
     * @param added otherwise it was taken out
     */
    public record Change(LocalDate date, String code, boolean added) {}

    /** In what an edition differs from the one before it, by date; the edition after the last is the plan as it stands. */
    public List<Change> changes(int number) {
        var editions = plan.approved();
        if (number < 2 || number > editions.size() + 1) {
            return List.of();
        }
        var before = codesByDay(editions.get(number - 2).days());
        var after = codesByDay(
                number > editions.size()
                        ? plan.days()
                        : editions.get(number - 1).days());
        var dates = new TreeSet<>(before.keySet());
        dates.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var date : dates) {
            var was = before.getOrDefault(date, Set.of());
            var is = after.getOrDefault(date, Set.of());
            is.stream().filter(code -> !was.contains(code)).forEach(code -> changes.add(new Change(date, code, true)));
            was.stream().filter(code -> !is.contains(code)).forEach(code -> changes.add(new Change(date, code, false)));
        }
        return changes;
    }

    private static Map<LocalDate, Set<String>> codesByDay(List<AssignmentApi.Day> days) {
        return days.stream().collect(Collectors.toMap(AssignmentApi.Day::date, day -> new TreeSet<>(day.codes())));
    }

    /** A daily service has no session of its own, and stands on every day. */
    private static boolean isDaily(String code, AssignmentApi.ServicePlan plan) {
        return plan.days().stream()
                .allMatch(day -> day.codes().contains(code)
                        && day.held().stream()
                                .noneMatch(session -> session.code().equals(code)));
    }

    private static Set<LocalDate> added(String code, AssignmentApi.ServicePlan plan) {
        var days = new HashSet<LocalDate>();
        plan.days().stream()
                .filter(day -> day.held().stream()
                        .anyMatch(session -> session.code().equals(code) && !"CYCLOGRAM".equals(session.kind())))
                .forEach(day -> days.add(day.date()));
        return days;
    }

    private static Set<LocalDate> daysOf(String code, AssignmentApi.ServicePlan plan) {
        var days = new HashSet<LocalDate>();
        plan.days().stream().filter(day -> day.codes().contains(code)).forEach(day -> days.add(day.date()));
        return days;
    }

    private static long fact(String code, QuotaApi.Fulfilment figures) {
        return figures.codes().stream()
                .filter(figure -> figure.code().equals(code))
                .mapToLong(QuotaApi.Code::fact)
                .sum();
    }
}
