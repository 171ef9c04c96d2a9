package org.shagi.journal.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.bulk.DayColumn;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.workbook.WorkbookGuard;

/**
 * Reads a month from the first sheet of a workbook: the row that begins with «№ дела» holds the dates, the rows under it the children. A
 * workbook made by somebody else has no versions; it then only fills what is not filled.
 */
final class MonthWorkbook {

    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 40;
    private static final String MARKER = "shagi-journal|";

    private MonthWorkbook() {}

    /** The days in their order. */
    static Decision<List<DayColumn>> read(byte[] file, String groupId, YearMonth month) {
        return WorkbookGuard.looked(file).then(MonthWorkbook::lines).then(lines -> columns(lines, groupId, month));
    }

    /** Text by row and column; blank cells are left out. */
    private static Decision<List<Map<Integer, String>>> lines(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            var lines = rows.limit(MOST_ROWS + 1L).map(MonthWorkbook::line).toList();
            return lines.size() > MOST_ROWS
                    ? Decision.refused(Refusal.rule("import-too-many-rows").with("most", MOST_ROWS))
                    : Decision.accepted(lines);
        } catch (IOException | ExcelReaderException broken) {
            return WorkbookGuard.notAWorkbook();
        }
    }

    private static Map<Integer, String> line(Row row) {
        var line = new TreeMap<Integer, String>();
        row.stream()
                .filter(cell -> cell != null && cell.getColumnIndex() < MOST_COLUMNS)
                .forEach(cell -> {
                    var text = text(cell);
                    if (!text.isEmpty()) {
                        line.put(cell.getColumnIndex(), text);
                    }
                });
        return line;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : cell.getText().strip();
    }

    private static Decision<List<DayColumn>> columns(
            List<Map<Integer, String>> lines, String groupId, YearMonth month) {
        var marker = lines.stream()
                .map(line -> line.getOrDefault(0, ""))
                .filter(text -> text.startsWith(MARKER))
                .findFirst();
        if (marker.isPresent() && !marker.get().equals(MonthColumns.marker(groupId, month))) {
            return Decision.refused(Refusal.rule("import-of-another-month"));
        }
        var heading = lines.stream()
                .filter(line -> MonthColumns.CASE_TITLE.equals(line.get(MonthColumns.CASE)))
                .findFirst();
        if (heading.isEmpty()) {
            return Decision.refused(Refusal.rule("import-column-missing").with("column", MonthColumns.CASE_TITLE));
        }
        var versions = lines.stream()
                .filter(line -> line.getOrDefault(0, "").startsWith(MARKER))
                .findFirst()
                .orElse(Map.of());
        var children = lines.subList(lines.indexOf(heading.get()) + 1, lines.size()).stream()
                .filter(line -> line.containsKey(MonthColumns.CASE))
                .toList();
        return twice(children)
                .<Decision<List<DayColumn>>>map(number ->
                        Decision.refused(Refusal.rule("import-case-twice").with("case", number)))
                .orElseGet(() -> days(heading.get(), month)
                        .map(days -> days.entrySet().stream()
                                .map(day -> column(day.getValue(), day.getKey(), versions, children))
                                .toList()));
    }

    private static Optional<String> twice(List<Map<Integer, String>> children) {
        var seen = new HashSet<String>();
        return children.stream()
                .map(line -> line.getOrDefault(MonthColumns.CASE, ""))
                .filter(number -> !seen.add(number))
                .findFirst();
    }

    /** Dates by column; a column without one is not a day. */
    private static Decision<Map<Integer, LocalDate>> days(Map<Integer, String> heading, YearMonth month) {
        var days = new LinkedHashMap<Integer, LocalDate>();
        var seen = new ArrayList<LocalDate>();
        for (var cell : heading.entrySet()) {
            var date = date(cell.getValue());
            if (date == null) {
                continue;
            }
            if (!YearMonth.from(date).equals(month) || seen.contains(date)) {
                return Decision.refused(Refusal.rule("import-of-another-month"));
            }
            seen.add(date);
            days.put(cell.getKey(), date);
        }
        return days.isEmpty() ? Decision.refused(Refusal.rule("import-empty")) : Decision.accepted(days);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text, MonthColumns.DATE);
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static DayColumn column(
            LocalDate date, int column, Map<Integer, String> versions, List<Map<Integer, String>> children) {
        var version = versions.getOrDefault(column, "");
        var cells = new LinkedHashMap<String, String>();
        children.forEach(line -> cells.put(line.getOrDefault(MonthColumns.CASE, ""), line.getOrDefault(column, "")));
        return new DayColumn(
                date,
                version.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(version)) : OptionalLong.empty(),
                cells);
    }
}
