package org.shagi.enrolment.domain.imports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A row as it was read.
 *
 * @param number in the workbook, 2 for the first below the headings
 * @param cells those that are not blank; dates as ISO text where they could be read
 */
public record ImportRow(int number, Map<ImportColumn, String> cells) {

    public ImportRow {
        var copy = new EnumMap<ImportColumn, String>(ImportColumn.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
    }

    /** What stands in a column; empty for a blank cell. */
    public String at(ImportColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "ImportRow[" + number + "]";
    }
}
