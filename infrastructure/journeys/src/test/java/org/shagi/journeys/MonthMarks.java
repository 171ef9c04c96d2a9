package org.shagi.journeys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import tools.jackson.databind.JsonNode;

/**
 * A month of marks, by day and child, as they are written on paper: «Н», or the digits of the codes with the 1 of presence.
 *
 * @param days in order
 */
record MonthMarks(TreeMap<LocalDate, Map<String, String>> days) {

    private static final List<String> SESSIONS = List.of("3567", "2456", "3578", "569");
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final int VERSION_ROW = 1;
    private static final int HEADING_ROW = 2;
    private static final int FIRST_CHILD = 3;

    /** Sessions in turn, some of them missed by some, and an absence here and there. */
    static MonthMarks invented(List<LocalDate> dates, List<String> children) {
        var days = new TreeMap<LocalDate, Map<String, String>>();
        for (int day = 0; day < dates.size(); day++) {
            var marks = new TreeMap<String, String>();
            for (int child = 0; child < children.size(); child++) {
                marks.put(children.get(child), mark(day, child));
            }
            days.put(dates.get(day), marks);
        }
        return new MonthMarks(days);
    }

    private static String mark(int day, int child) {
        if ((child * 7 + day * 3) % 11 == 0) {
            return "Н";
        }
        var sessions = SESSIONS.get(day % SESSIONS.size());
        return "1" + ((child + day) % 5 == 0 ? sessions.substring(1) : sessions);
    }

    /** What the journal says of the month. */
    static MonthMarks of(JsonNode month) {
        var days = new TreeMap<LocalDate, Map<String, String>>();
        month.path("days").forEach(day -> {
            var marks = new TreeMap<String, String>();
            day.path("entries").forEach(entry -> marks.put(entry.path("childId").asString(), mark(entry)));
            days.put(LocalDate.parse(day.path("date").asString()), marks);
        });
        return new MonthMarks(days);
    }

    private static String mark(JsonNode entry) {
        if (entry.path("attendance").asString().equals("ABSENT")) {
            return "Н";
        }
        var digits = new StringBuilder();
        entry.path("codes").forEach(code -> digits.append(code.asString().charAt(2)));
        return digits.toString();
    }

    /** The template filled in. @param cases the child of each case number */
    byte[] into(byte[] template, Map<String, String> cases) {
        var bytes = new ByteArrayOutputStream();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(template));
                var book = new Workbook(bytes, "Journey", "1.0")) {
            var sheet = book.newWorksheet("Журнал");
            var rows = read.getFirstSheet().read();
            for (int row = 0; row < rows.size(); row++) {
                for (var cell : rows.get(row)) {
                    if (cell != null && (row < FIRST_CHILD || cell.getColumnIndex() < 2)) {
                        copy(sheet, row, cell);
                    }
                }
            }
            for (int row = FIRST_CHILD; row < rows.size(); row++) {
                var child = cases.get(rows.get(row).getCellText(0));
                for (int column = 2; column < rows.get(HEADING_ROW).getCellCount(); column++) {
                    var date = LocalDate.parse(rows.get(HEADING_ROW).getCellText(column), TITLE);
                    sheet.value(row, column, days.get(date).get(child));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void copy(org.dhatim.fastexcel.Worksheet sheet, int row, Cell cell) {
        if (row == VERSION_ROW && cell.getType() == CellType.NUMBER) {
            sheet.value(row, cell.getColumnIndex(), cell.asNumber());
        } else {
            sheet.value(row, cell.getColumnIndex(), cell.getText());
        }
    }
}
