package org.shagi.quota.domain.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shagi.quota.domain.report.Cell.Hidden;
import org.shagi.quota.domain.report.Cell.People;
import org.shagi.quota.domain.report.Cell.Withheld;
import org.shagi.quota.domain.report.ReportTable.Row;

/**
 * The table for readers outside: a number of people from one to four is hidden, and so much more is withheld that nobody can reckon it
 * from the sum below its column.
 */
final class Outside {

    private static final long FEWEST_SHOWN = 5;
    private static final long MOST_HIDDEN = FEWEST_SHOWN - 1;

    private Outside() {}

    static ReportTable of(ReportTable table) {
        var shown = new ReportTable(
                table.columns(), table.rows().stream().map(Outside::withoutFew).toList());
        for (int column = 0; column < shown.columns().size(); column++) {
            shown = withSafeSum(shown, column);
        }
        return shown;
    }

    private static Row withoutFew(Row row) {
        return new Row(
                row.key(),
                row.cells().stream()
                        .map(cell -> cell instanceof People(long people) && people > 0 && people < FEWEST_SHOWN
                                ? new Hidden()
                                : cell)
                        .toList());
    }

    /** The smallest numbers are withheld one by one until the sum tells none that is hidden; if it still does, so is the sum. */
    private static ReportTable withSafeSum(ReportTable table, int column) {
        var shown = table;
        while (tellsHidden(shown, column)) {
            var next = parts(shown)
                    .filter(row -> people(row, column) > 0)
                    .min(Comparator.comparingLong(row -> people(row, column)))
                    .or(() -> sum(table))
                    .orElseThrow();
            shown = new ReportTable(
                    shown.columns(),
                    shown.rows().stream()
                            .map(row -> row.key().equals(next.key()) ? row.with(column, new Withheld()) : row)
                            .toList());
        }
        return shown;
    }

    /**
     * Whether only one number fits into a hidden cell, for somebody who subtracts from the sum all that is shown and knows that what is
     * withheld lies between five and the smallest number shown.
     */
    private static boolean tellsHidden(ReportTable table, int column) {
        long hidden = count(table, column, Hidden.class::isInstance);
        if (hidden == 0 || !(sum(table).map(row -> row.cells().get(column)).orElse(null) instanceof People(long sum))) {
            return false;
        }
        long withheld = count(table, column, Withheld.class::isInstance);
        long rest = sum - parts(table).mapToLong(row -> people(row, column)).sum();
        long most = rest - (hidden - 1) - FEWEST_SHOWN * withheld;
        long least = rest
                - MOST_HIDDEN * (hidden - 1)
                - withheld * smallestShown(table, column).orElse(rest);
        return Math.min(most, MOST_HIDDEN) <= Math.max(least, 1);
    }

    private static Optional<Long> smallestShown(ReportTable table, int column) {
        return parts(table)
                .map(row -> people(row, column))
                .filter(people -> people > 0)
                .min(Comparator.naturalOrder());
    }

    private static long count(ReportTable table, int column, Predicate<Cell> wanted) {
        return parts(table).map(row -> row.cells().get(column)).filter(wanted).count();
    }

    private static long people(Row row, int column) {
        return row.cells().get(column) instanceof People(long people) ? people : 0;
    }

    private static Stream<Row> parts(ReportTable table) {
        return table.rows().stream().filter(row -> !row.key().equals(ReportFrame.TOTAL));
    }

    private static Optional<Row> sum(ReportTable table) {
        return table.rows().stream()
                .filter(row -> row.key().equals(ReportFrame.TOTAL))
                .findFirst();
    }
}
