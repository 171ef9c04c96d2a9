package org.shagi.quota.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Counts;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.report.AssignmentTemplate.Indicator;
import org.shagi.quota.domain.report.AssignmentTemplate.Measure;
import org.shagi.quota.domain.report.Cell.Nothing;
import org.shagi.quota.domain.report.Cell.People;
import org.shagi.quota.domain.report.Cell.Tenths;
import org.shagi.quota.domain.report.Cell.Text;
import org.shagi.quota.domain.report.Remarks.Remark;
import org.shagi.quota.domain.report.ReportTable.Row;

/**
 * The report on the execution of the state assignment in the columns of its form, cumulative since the beginning of the year:
 * 10 approved for the year, 11 approved at the date, 12 executed, 13 allowed deviation = 10 × allowed percent, 14 excess =
 * |11 − 12| − 13 where that is more than nought, with the sign of 11 − 12.
 */
final class AssignmentReport {

    private static final List<String> COLUMNS = List.of(
            "entry",
            "content-1",
            "content-2",
            "content-3",
            "condition-1",
            "condition-2",
            "name",
            "unit",
            "okei",
            "approved-year",
            "approved-date",
            "executed",
            "allowed",
            "excess",
            "reason",
            "price");

    private static final int APPROVED = COLUMNS.indexOf("approved-year");
    private static final int EXECUTED = COLUMNS.indexOf("executed");
    private static final int REASON = COLUMNS.indexOf("reason");

    private AssignmentReport() {}

    static ReportTable of(ReportFrame frame, AssignmentTemplate template) {
        return new ReportTable(
                COLUMNS,
                template.indicators().stream()
                        .map(indicator -> new Row(indicator.key(), cells(frame, template, indicator)))
                        .toList());
    }

    /** A table of {@link #of} with what people write into it. */
    static ReportTable remarked(ReportTable table, AssignmentTemplate template, Remarks remarks) {
        return new ReportTable(
                table.columns(),
                table.rows().stream()
                        .map(row -> remarked(row, remarks.of(row.key()), template))
                        .toList());
    }

    private static Row remarked(Row row, Remark remark, AssignmentTemplate template) {
        var cells = new ArrayList<>(row.cells());
        if (remark.executed() instanceof Long executed && cells.get(APPROVED) instanceof Tenths(long approved)) {
            var numbers = numbers(approved, approved, executed, template.allowance(), false);
            for (int i = 0; i < numbers.size(); i++) {
                cells.set(APPROVED + i, numbers.get(i));
            }
        }
        if (!remark.reason().isEmpty()) {
            cells.set(REASON, new Text(remark.reason()));
        }
        return new Row(row.key(), cells);
    }

    /** What people have written into a row. */
    static Remark remark(Row row, Indicator indicator) {
        var executed =
                indicator.measure() == Measure.BY_HAND && row.cells().get(EXECUTED) instanceof Tenths(long tenths)
                        ? Long.valueOf(tenths)
                        : null;
        return new Remark(executed, row.cells().get(REASON) instanceof Text(String reason) ? reason : "");
    }

    private static List<Cell> cells(ReportFrame frame, AssignmentTemplate template, Indicator indicator) {
        var texts = Stream.of(
                        Stream.of(indicator.entry()),
                        indicator.content().stream(),
                        indicator.conditions().stream(),
                        Stream.of(indicator.name(), indicator.unit(), indicator.okei()))
                .flatMap(some -> some)
                .<Cell>map(Text::new);
        var numbers = switch (indicator.measure()) {
            case RECIPIENTS -> {
                long year = children(frame, frame.year());
                long atDate = children(frame, frame.yearToDate());
                yield numbers(
                        year * 10,
                        atDate * 10,
                        Counts.of(frame.in(frame.yearToDate())).recipients() * 10L,
                        template.allowance(),
                        true);
            }
            case SERVICES ->
                numbers(
                        ReportFrame.figure(frame.in(frame.year())).planTenths(),
                        ReportFrame.figure(frame.in(frame.yearToDate())).planTenths(),
                        ReportFrame.figure(frame.in(frame.yearToDate())).fact() * 10,
                        template.allowance(),
                        false);
            case RECIPIENTS_OF_ENROLLED -> {
                var counts = Counts.of(frame.in(frame.yearToDate()));
                yield Cell.share(counts.recipients(), counts.enrolled()) instanceof Tenths(long share)
                        ? numbers(indicator.approved(), indicator.approved(), share, template.allowance(), false)
                        : byHand(indicator.approved());
            }
            case BY_HAND -> byHand(indicator.approved());
        };
        return Stream.concat(texts, Stream.concat(numbers.stream(), Stream.of(new Nothing(), new Nothing())))
                .toList();
    }

    private static List<Cell> numbers(long year, long atDate, long executed, Allowance allowance, boolean people) {
        long allowed = allowance.of(year);
        return List.of(
                people ? new People(year / 10) : new Tenths(year),
                people ? new People(atDate / 10) : new Tenths(atDate),
                people ? new People(executed / 10) : new Tenths(executed),
                new Tenths(allowed),
                new Tenths(Allowance.excess(atDate - executed, allowed)));
    }

    private static List<Cell> byHand(long approved) {
        return List.of(new Tenths(approved), new Tenths(approved), new Nothing(), new Nothing(), new Nothing());
    }

    private static long children(ReportFrame frame, Period period) {
        return frame.all().plans().stream()
                .filter(plan -> plan.months().entrySet().stream()
                        .anyMatch(month -> period.contains(month.getKey())
                                && month.getValue().total() > 0))
                .mapToLong(plan -> plan.children())
                .sum();
    }
}
