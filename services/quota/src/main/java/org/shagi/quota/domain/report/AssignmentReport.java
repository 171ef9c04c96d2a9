package org.shagi.quota.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Counts;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.report.AssignmentTemplate.Indicator;
import org.shagi.quota.domain.report.AssignmentTemplate.Measure;
import org.shagi.quota.domain.report.Cell.Hidden;
import org.shagi.quota.domain.report.Cell.Nothing;
import org.shagi.quota.domain.report.Cell.People;
import org.shagi.quota.domain.report.Cell.Tenths;
import org.shagi.quota.domain.report.Cell.Text;
import org.shagi.quota.domain.report.Cell.Withheld;
import org.shagi.quota.domain.report.Remarks.Remark;
import org.shagi.quota.domain.report.ReportTable.Row;

/**
 * The report on the execution of the state assignment in the columns of its form, cumulative since the beginning of the year:
 * 10 approved for the year (by the assignment, or where it says nothing, by the plans), 11 of this what falls to the time reported on, 12 executed, 13 allowed deviation = 10 × allowed percent, 14 excess =
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

    private static final int YEAR = COLUMNS.indexOf("approved-year");
    private static final int AT_DATE = COLUMNS.indexOf("approved-date");
    private static final int EXECUTED = COLUMNS.indexOf("executed");
    private static final int ALLOWED = COLUMNS.indexOf("allowed");
    private static final int EXCESS = COLUMNS.indexOf("excess");
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
    static ReportTable remarked(ReportTable table, Remarks remarks) {
        return new ReportTable(
                table.columns(),
                table.rows().stream()
                        .map(row -> remarked(row, remarks.of(row.key())))
                        .toList());
    }

    private static Row remarked(Row row, Remark remark) {
        var cells = new ArrayList<>(row.cells());
        if (remark.executed() instanceof Long executed
                && cells.get(AT_DATE) instanceof Tenths(long atDate)
                && cells.get(ALLOWED) instanceof Tenths(long allowed)) {
            cells.set(EXECUTED, new Tenths(executed));
            cells.set(EXCESS, new Tenths(Allowance.excess(atDate - executed, allowed)));
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

    /**
     * A table in which numbers of people are hidden, without what they could be reckoned from: deviations of their rows and, where few
     * were served, the share of the served. Where the form does not tell how many were served, they count as few.
     */
    static ReportTable withheld(ReportTable table, AssignmentTemplate template) {
        boolean manyServed = table.rows().stream()
                .map(row -> row.cells().get(EXECUTED))
                .filter(cell -> cell instanceof People || cell instanceof Hidden)
                .reduce((one, other) -> one instanceof Hidden ? one : other)
                .filter(People.class::isInstance)
                .isPresent();
        return new ReportTable(
                table.columns(),
                table.rows().stream()
                        .map(AssignmentReport::withoutDeviations)
                        .map(row -> manyServed || !isShare(row, template)
                                ? row
                                : withholding(withholding(row, EXECUTED), EXCESS))
                        .toList());
    }

    private static Row withoutDeviations(Row row) {
        boolean fewApproved = row.cells().get(YEAR) instanceof Hidden;
        boolean few = fewApproved
                || row.cells().get(AT_DATE) instanceof Hidden
                || row.cells().get(EXECUTED) instanceof Hidden;
        var shown = fewApproved ? withholding(row, ALLOWED) : row;
        return few ? withholding(shown, EXCESS) : shown;
    }

    private static Row withholding(Row row, int column) {
        return row.cells().get(column) instanceof Tenths ? row.with(column, new Withheld()) : row;
    }

    /** A row of a form that has been changed since counts as one, for nobody knows what it was reckoned from. */
    private static boolean isShare(Row row, AssignmentTemplate template) {
        return template.find(row.key())
                .map(Indicator::measure)
                .filter(measure -> measure == Measure.SERVICES || measure == Measure.BY_HAND)
                .isEmpty();
    }

    private static List<Cell> cells(ReportFrame frame, AssignmentTemplate template, Indicator indicator) {
        var texts = Stream.of(
                        Stream.of(indicator.entry()),
                        indicator.content().stream(),
                        indicator.conditions().stream(),
                        Stream.of(indicator.name(), indicator.unit(), indicator.okei()))
                .flatMap(some -> some)
                .<Cell>map(Text::new);
        ToLongBiFunction<Snapshot, Period> planned = switch (indicator.measure()) {
            case RECIPIENTS -> (part, months) -> children(part, months) * 10;
            case SERVICES ->
                (part, months) -> ReportFrame.figure(part.in(months)).planTenths();
            case RECIPIENTS_OF_ENROLLED, BY_HAND -> (part, months) -> indicator.approved();
        };
        var approved = frame.approved().of(indicator, template, frame, planned);
        var toDate = frame.in(frame.yearToDate());
        var numbers = switch (indicator.measure()) {
            case RECIPIENTS -> people(approved, Counts.of(toDate).recipients());
            case SERVICES -> numbers(approved, ReportFrame.figure(toDate).fact() * 10);
            case RECIPIENTS_OF_ENROLLED ->
                Cell.share(Counts.of(toDate).recipients(), Counts.of(toDate).enrolled()) instanceof Tenths(long share)
                        ? numbers(approved, share)
                        : byHand(approved);
            case BY_HAND -> byHand(approved);
        };
        return Stream.concat(texts, Stream.concat(numbers.stream(), Stream.of(new Nothing(), new Nothing())))
                .toList();
    }

    private static List<Cell> people(Approved.Figure approved, long executed) {
        return List.of(
                new People(whole(approved.year())),
                new People(whole(approved.atDate())),
                new People(executed),
                new Tenths(approved.allowed()),
                new Tenths(Allowance.excess(whole(approved.atDate()) * 10 - executed * 10, approved.allowed())));
    }

    /** Of people there are no tenths: half up. */
    private static long whole(long tenths) {
        return (tenths + 5) / 10;
    }

    private static List<Cell> numbers(Approved.Figure approved, long executed) {
        return List.of(
                new Tenths(approved.year()),
                new Tenths(approved.atDate()),
                new Tenths(executed),
                new Tenths(approved.allowed()),
                new Tenths(Allowance.excess(approved.atDate() - executed, approved.allowed())));
    }

    private static List<Cell> byHand(Approved.Figure approved) {
        return List.of(
                new Tenths(approved.year()),
                new Tenths(approved.atDate()),
                new Nothing(),
                new Tenths(approved.allowed()),
                new Nothing());
    }

    private static long children(Snapshot part, Period period) {
        return part.plans().stream()
                .filter(plan -> plan.months().entrySet().stream()
                        .anyMatch(month -> period.contains(month.getKey())
                                && month.getValue().total() > 0))
                .mapToLong(plan -> plan.children())
                .sum();
    }
}
