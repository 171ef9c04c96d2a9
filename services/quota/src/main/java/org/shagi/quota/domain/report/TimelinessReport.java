package org.shagi.quota.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.report.Cell.Whole;
import org.shagi.quota.domain.report.ReportTable.Row;

/**
 * How the journal was kept (S003 III.6): group-days that were worked, of these those filled in, those written down within 24 hours, those
 * that stand empty, and since when; and which terms of whatever service are overdue.
 */
final class TimelinessReport {

    private static final List<String> COLUMNS = List.of(
            "part",
            "groups",
            "due-days",
            "filled",
            "in-time",
            "late",
            "in-time-percent",
            "unfilled",
            "oldest",
            "overdue-terms",
            "oldest-term");

    private TimelinessReport() {}

    static ReportTable of(ReportFrame frame) {
        var rows = new ArrayList<Row>();
        for (var part : frame.parts()) {
            rows.add(new Row(part.id(), cells(new Cell.Text(part.name()), frame, part.all())));
        }
        rows.add(new Row(ReportFrame.TOTAL, cells(new Cell.Label("total"), frame, frame.all())));
        return new ReportTable(COLUMNS, rows);
    }

    private static List<Cell> cells(Cell name, ReportFrame frame, Snapshot all) {
        var snapshot = all.in(frame.period());
        var filled = new HashMap<String, MonthCounts>();
        snapshot.months().forEach(month -> filled.put(month.groupId() + month.month(), month));
        int inTime = 0;
        int late = 0;
        var empty = new ArrayList<LocalDate>();
        for (var group : snapshot.running()) {
            for (var day : workedDays(group, frame)) {
                var month = filled.get(group.id() + YearMonth.from(day));
                if (month == null || !month.isFilled(day)) {
                    empty.add(day);
                } else if (month.isLate(day)) {
                    late++;
                } else {
                    inTime++;
                }
            }
        }
        int recorded = inTime + late;
        var certainlyLate = frame.today().minusDays(2);
        long missed = empty.stream().filter(day -> !day.isAfter(certainlyLate)).count();
        var overdue = frame.overdue().in(all);
        return List.of(
                name,
                new Whole(snapshot.running().size()),
                new Whole(recorded + empty.size()),
                new Whole(recorded),
                new Whole(inTime),
                new Whole(late),
                Cell.share(inTime, recorded + missed),
                new Whole(empty.size()),
                day(empty.stream().min(LocalDate::compareTo)),
                overdue.<Cell>map(sum -> new Whole(sum.count())).orElseGet(Cell.Nothing::new),
                day(overdue.flatMap(OverdueTerms.Sum::oldest)));
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Cell.Day::new).orElseGet(Cell.Nothing::new);
    }

    /** Working days of the course in the period that are over. */
    private static List<LocalDate> workedDays(Group group, ReportFrame frame) {
        var first = later(group.from(), frame.period().firstDay());
        var over = earlier(frame.period().lastDay(), frame.today().minusDays(1));
        var last = earlier(group.to(), over);
        return first.isAfter(last) ? List.of() : frame.calendar().workingDaysBetween(first, last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
