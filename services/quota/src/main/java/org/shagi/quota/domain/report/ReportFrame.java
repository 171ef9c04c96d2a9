package org.shagi.quota.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shagi.calendar.WorkCalendar;
import org.shagi.quota.domain.Figure;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Share;
import org.shagi.quota.domain.Snapshot;

/**
 * What a report is made from.
 *
 * @param all everything since the courses began that run in the period
 * @param period the months reported on
 * @param today the day it is made as of
 * @param overdue on the last day of the period, or on the day it is made as of if that is earlier
 * @param approved what the state assignment of the year asks for
 */
public record ReportFrame(
        Snapshot all, Period period, LocalDate today, WorkCalendar calendar, OverdueTerms overdue, Approved approved) {

    /** Key of the row with the sums. */
    public static final String TOTAL = "total";

    /** A row of its own in reports that go by parts. */
    record Part(String id, String name, Snapshot all) {}

    /** January to the end of the period: what is told «нарастающим итогом с начала года». */
    public Period yearToDate() {
        return new Period(YearMonth.of(period.to().getYear(), 1), period.to());
    }

    /** The year in which the period ends. */
    public Period year() {
        return Period.year(period.to().getYear());
    }

    /** What happened in some months. */
    public Snapshot in(Period some) {
        return all.in(some);
    }

    /** Plan and fact of some months of some part. */
    static Figure figure(Snapshot snapshot) {
        return Fulfilment.of(snapshot.period(), snapshot.shares(), List.of(), Share::groupId)
                .total();
    }

    /** Departments of the centre, groups of a department, a group itself; by name. */
    List<Part> parts() {
        return unsorted()
                .sorted(Comparator.comparing(Part::name).thenComparing(Part::id))
                .toList();
    }

    private Stream<Part> unsorted() {
        if (all.reach().level() == Level.CENTRE) {
            var byDepartment = all.byDepartment();
            return all.departments().stream()
                    .map(department ->
                            new Part(department.id(), department.name(), byDepartment.apply(department.id())));
        }
        return all.in(period.sinceJanuary()).running().stream()
                .map(group -> new Part(group.id(), group.name(), all.within(new Reach(Level.GROUP, group.id()))));
    }
}
