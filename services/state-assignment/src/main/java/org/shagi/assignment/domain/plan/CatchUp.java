package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.ServiceCode;

/**
 * Where a running course stands against its six monthly norms, and how what is missing could still be made up.
 *
 * @param codes in the order of the standard
 * @param suggestions sessions for places that are still open, by date; none of them stands in the way of another
 */
public record CatchUp(List<CodeBalance> codes, List<Suggestion> suggestions) {

    private static final int TENTHS = 10;

    public CatchUp {
        codes = List.copyOf(codes);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * The balance of a course. A day that the journal has told of is what it tells; every later day is what is planned for it.
     *
     * @param plans the days of every month of the course
     * @param given what the journal has told, from the whole course
     * @param today the first day that can still be planned
     */
    public static CatchUp of(
            PlanningBasis basis,
            GroupPlan asked,
            SortedMap<YearMonth, List<PlannedDay>> plans,
            List<DayGiven> given,
            LocalDate today) {
        var told = given.stream().map(DayGiven::date).toList();
        var ahead = plans.values().stream()
                .flatMap(List::stream)
                .filter(day -> !day.date().isBefore(today) && !told.contains(day.date()))
                .toList();
        var rows = asked.standard().services().stream()
                .map(norm -> CodeBalance.of(norm, basis, asked, given, ahead))
                .toList();
        var needs = new TreeMap<ServiceCode, Integer>();
        rows.stream()
                .filter(row -> !row.daily() && row.missingSessions() > 0)
                .forEach(row -> needs.put(row.code(), row.missingSessions()));
        var open = ahead.stream().map(PlannedDay::date).toList();
        var spare = new ArrayList<OpenSlot>();
        var parts = new ArrayList<OpenSlot>();
        plans.forEach((month, days) -> {
            var planner = MonthPlanner.of(basis, month);
            spare.addAll(planner.spare(days, open::contains));
            parts.addAll(planner.parts(days, open::contains));
        });
        var filled = new SlotFilling(spare, parts, needs).best();
        var suggestions = Stream.concat(filled.spare().stream(), filled.others().stream())
                .sorted(Comparator.comparing(Suggestion::date)
                        .thenComparing(one -> one.session().from()))
                .toList();
        return new CatchUp(rows.stream().map(row -> row.coveredBy(suggestions)).toList(), suggestions);
    }

    /**
     * One service of the course.
     *
     * @param normTenths tenths of a service asked of the group in the course
     * @param given services given so far
     * @param ahead services planned on days to come, for the children on the roster then
     * @param missingSessions sessions with the whole group that are missing beyond what is planned; 0 for a daily service
     * @param coverable sessions of them that open places could carry
     * @param lostTenths what cannot be had any more: of a daily service what the days to come cannot give, of a counted one what
     *     neither plan nor open places can carry
     * @param missedByAbsence services of sessions held that children on the roster did not get
     */
    public record CodeBalance(
            ServiceCode code,
            boolean daily,
            int normTenths,
            int given,
            int ahead,
            int missingSessions,
            int coverable,
            int lostTenths,
            int missedByAbsence) {

        /** Norm less given and planned, in tenths; positive = behind. */
        public int behindTenths() {
            return normTenths - (given + ahead) * TENTHS;
        }

        static CodeBalance of(
                ServiceNorm norm, PlanningBasis basis, GroupPlan asked, List<DayGiven> given, List<PlannedDay> ahead) {
            var group = basis.group();
            var code = norm.code();
            int sum = given.stream().mapToInt(day -> day.count(code)).sum();
            int planned = ahead.stream()
                    .filter(day -> day.codes().contains(code))
                    .mapToInt(day -> group.childrenOn(day.date()))
                    .sum();
            int missed = given.stream()
                    .filter(day -> day.count(code) > 0)
                    .mapToInt(day -> Math.max(0, group.childrenOn(day.date()) - day.count(code)))
                    .sum();
            int behind = Math.max(0, asked.courseTenths(norm) - (sum + planned) * TENTHS);
            int children = Math.max(1, asked.children());
            int sessions = norm.daily() ? 0 : Math.ceilDiv(behind, children * TENTHS);
            return new CodeBalance(
                    code, norm.daily(), asked.courseTenths(norm), sum, planned, sessions, 0, behind, missed);
        }

        CodeBalance coveredBy(List<Suggestion> suggestions) {
            int sessions = Math.toIntExact(suggestions.stream()
                    .filter(one -> one.session().code().equals(code))
                    .count());
            int open = missingSessions == 0 ? 0 : Math.toIntExact((long) lostTenths * sessions / missingSessions);
            return new CodeBalance(
                    code,
                    daily,
                    normTenths,
                    given,
                    ahead,
                    missingSessions,
                    sessions,
                    lostTenths - open,
                    missedByAbsence);
        }
    }
}
