package org.shagi.assignment.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What all workbooks of plans have in common. */
final class Sheets {

    private Sheets() {}

    /** An XLSX file. */
    static byte[] book(Consumer<Workbook> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Shagi", "1.0")) {
            sheets.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Heads of columns, from this one on. */
    static void heads(Worksheet sheet, int row, int column, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(row, column + i, names[i]);
        }
    }
}
