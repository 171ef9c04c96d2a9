package org.shagi.quota.domain.report;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import org.shagi.quota.domain.Counts;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.report.Cell.People;
import org.shagi.quota.domain.report.Cell.Tenths;
import org.shagi.quota.domain.report.Cell.Whole;
import org.shagi.quota.domain.report.ReportTable.Row;

/** The monthly statistical report (D-26, S003 2.2(7), III.8): a row for each part, and their sum. */
final class MonthlyReport {

    private static final List<String> COLUMNS = List.of(
            "part",
            "groups",
            "places",
            "enrolled",
            "recipients",
            "first-time",
            "person-days",
            "absences",
            "plan",
            "fact",
            "difference",
            "percent",
            "year-plan",
            "year-fact",
            "year-percent",
            "since-start");

    private MonthlyReport() {}

    static ReportTable of(ReportFrame frame) {
        var rows = new ArrayList<Row>();
        for (var part : frame.parts()) {
            rows.add(new Row(part.id(), cells(new Cell.Text(part.name()), frame, part.all())));
        }
        rows.add(new Row(ReportFrame.TOTAL, cells(new Cell.Label("total"), frame, frame.all())));
        return new ReportTable(COLUMNS, rows);
    }

    private static List<Cell> cells(Cell name, ReportFrame frame, Snapshot all) {
        var period = all.in(frame.period());
        var year = all.in(frame.yearToDate());
        var counts = Counts.of(period);
        var now = ReportFrame.figure(period);
        var soFar = ReportFrame.figure(year);
        return List.of(
                name,
                new Whole(counts.groups()),
                new Whole(counts.places()),
                new People(counts.enrolled()),
                new People(counts.recipients()),
                new People(counts.firstTime()),
                new Whole(counts.personDays()),
                new Whole(counts.absences()),
                new Tenths(now.planTenths()),
                new Whole(now.fact()),
                new Tenths(now.differenceTenths()),
                Cell.percentOf(now),
                new Tenths(soFar.planTenths()),
                new Whole(soFar.fact()),
                Cell.percentOf(soFar),
                new Whole(sinceStart(period.running(), all)));
    }

    /** What groups gave, each since its own course began: there is nothing in it of courses that are over. */
    private static long sinceStart(List<Group> running, Snapshot all) {
        var starts = running.stream()
                .collect(toMap(Group::id, group -> group.course().from()));
        return all.months().stream()
                .filter(month ->
                        starts.containsKey(month.groupId()) && !month.month().isBefore(starts.get(month.groupId())))
                .mapToLong(month -> month.facts().total())
                .sum();
    }
}
