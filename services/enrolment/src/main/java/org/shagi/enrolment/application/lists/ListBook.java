package org.shagi.enrolment.application.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A list as a workbook with one sheet, written row by row. Texts are string cells, which no spreadsheet evaluates; one that reads
 * as a formula gets an apostrophe before it all the same, for whoever saves the sheet as text and opens that.
 */
final class ListBook {

    private static final int ROWS_IN_MEMORY = 500;
    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r].*|[+-](?![\\d\\s().,-]*$).*", Pattern.DOTALL);

    private ListBook() {}

    /** @param rows cells are texts, whole numbers, dates, or null for an empty one */
    static byte[] write(String title, List<String> headings, Stream<List<@Nullable Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Shagi", "1.0")) {
            var sheet = book.newWorksheet(title);
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                sheet.style(0, i).bold().set();
                sheet.width(i, Math.max(14, headings.get(i).length() + 2));
            }
            sheet.freezePane(0, 1);
            fill(sheet, rows.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Iterator<List<@Nullable Object>> rows) throws IOException {
        for (int number = 1; rows.hasNext(); number++) {
            var row = rows.next();
            for (int i = 0; i < row.size(); i++) {
                write(sheet, number, i, row.get(i));
            }
            if (number % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Integer number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            default -> sheet.value(row, column, harmless(value.toString()));
        }
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
