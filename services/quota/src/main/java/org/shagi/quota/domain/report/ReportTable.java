package org.shagi.quota.domain.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of a report.
 *
 * @param columns keys of the columns, in their order
 */
public record ReportTable(List<String> columns, List<Row> rows) {

    private static final long FEWEST_SHOWN = 5;

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param key what the row is about: an id, or a key of the form; the same in every version of the report */
    public record Row(String key, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The table for readers outside: a number of people from one to four is not shown. Where a column of several rows with a sum below
     * would hide only one, the smallest other number of that column is hidden too, or it could be reckoned from the sum.
     *
     * @param total key of the row with the sums
     */
    public ReportTable forOutside(String total) {
        var table = new ReportTable(
                columns, rows.stream().map(ReportTable::withoutFew).toList());
        boolean summed = rows.stream().anyMatch(row -> row.key().equals(total));
        for (int column = 0; summed && column < columns.size(); column++) {
            table = table.hidingASecond(column, total);
        }
        return table;
    }

    private static Row withoutFew(Row row) {
        return new Row(
                row.key(),
                row.cells().stream()
                        .map(cell -> cell instanceof Cell.People(long people) && people > 0 && people < FEWEST_SHOWN
                                ? new Cell.Hidden()
                                : cell)
                        .toList());
    }

    private ReportTable hidingASecond(int column, String total) {
        var parts = rows.stream().filter(row -> !row.key().equals(total)).toList();
        long hidden = parts.stream()
                .filter(row -> row.cells().get(column) instanceof Cell.Hidden)
                .count();
        if (hidden != 1) {
            return this;
        }
        var smallest = parts.stream()
                .filter(row -> row.cells().get(column) instanceof Cell.People(long people) && people > 0)
                .min((one, other) -> Long.compare(people(one, column), people(other, column)));
        return smallest.map(row -> hiding(row, column)).orElse(this);
    }

    private static long people(Row row, int column) {
        return row.cells().get(column) instanceof Cell.People(long people) ? people : 0;
    }

    private ReportTable hiding(Row wanted, int column) {
        return new ReportTable(
                columns,
                rows.stream()
                        .map(row -> row == wanted ? new Row(row.key(), replaced(row.cells(), column)) : row)
                        .toList());
    }

    private static List<Cell> replaced(List<Cell> cells, int column) {
        var changed = new ArrayList<>(cells);
        changed.set(column, new Cell.Hidden());
        return changed;
    }
}
