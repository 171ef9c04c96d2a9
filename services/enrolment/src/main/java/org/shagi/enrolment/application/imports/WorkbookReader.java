package org.shagi.enrolment.application.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.shagi.enrolment.domain.imports.ImportRow;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.workbook.WorkbookGuard;

/** Reads the first sheet of a workbook: headings in the first row, found by their titles in whatever order. */
final class WorkbookReader {

    private static final int MOST_ROWS = 20_000;
    private static final int SNILS_DIGITS = 11;

    private WorkbookReader() {}

    /** The rows that are not blank. */
    static Decision<List<ImportRow>> read(byte[] file) {
        return WorkbookGuard.looked(file).then(WorkbookReader::rows);
    }

    private static Decision<List<ImportRow>> rows(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return read(rows);
        } catch (IOException | ExcelReaderException broken) {
            return WorkbookGuard.notAWorkbook();
        }
    }

    private static Decision<List<ImportRow>> read(Stream<Row> sheet) {
        var columns = new HashMap<Integer, ImportColumn>();
        var rows = new ArrayList<ImportRow>();
        var lines = sheet.iterator();
        if (lines.hasNext()) {
            lines.next().stream()
                    .filter(cell -> cell != null)
                    .forEach(cell -> ImportColumn.titled(cell.getText())
                            .ifPresent(column -> columns.put(cell.getColumnIndex(), column)));
        }
        for (var column : ImportColumn.values()) {
            if (column.isRequired() && !columns.containsValue(column)) {
                return Decision.refused(Refusal.rule("import-column-missing").with("column", column.title()));
            }
        }
        while (lines.hasNext()) {
            var row = row(lines.next(), columns);
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                return Decision.refused(Refusal.rule("import-too-many-rows").with("most", MOST_ROWS));
            }
        }
        return rows.isEmpty() ? Decision.refused(Refusal.rule("import-empty")) : Decision.accepted(rows);
    }

    private static ImportRow row(Row line, Map<Integer, ImportColumn> columns) {
        var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
        columns.forEach((index, column) -> {
            var text = text(line.getOptionalCell(index).orElse(null), column);
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        });
        return new ImportRow(line.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell, ImportColumn column) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number
                ? number(cell, number, column)
                : cell.getText().strip();
    }

    /** A date is kept as a number of days, and a number has lost its leading zeros. */
    private static String number(Cell cell, BigDecimal number, ImportColumn column) {
        if (column.kind() == ImportColumn.Kind.DATE) {
            return cell.asDate().toLocalDate().toString();
        }
        var plain = number.stripTrailingZeros().toPlainString();
        return column == ImportColumn.SNILS && plain.length() < SNILS_DIGITS && plain.matches("\\d+")
                ? String.format(Locale.ROOT, "%0" + SNILS_DIGITS + "d", number.longValueExact())
                : plain;
    }
}
