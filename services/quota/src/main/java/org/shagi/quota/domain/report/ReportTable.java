package org.shagi.quota.domain.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of a report.
 *
 * @param columns keys of the columns, in their order
 */
public record ReportTable(List<String> columns, List<Row> rows) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param key what the row is about: an id, or a key of the form; the same in every version of the report */
    public record Row(String key, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The row with something else in a column, counted from nought. */
        Row with(int column, Cell cell) {
            var changed = new ArrayList<>(cells);
            changed.set(column, cell);
            return new Row(key, changed);
        }
    }
}
