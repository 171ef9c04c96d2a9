package org.shagi.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A {@link TableForm} as a workbook with one sheet: title, heading, an empty row, the heads of the columns, the rows, the notes. */
public final class TableBook {

    private static final int WIDTH_OF_WEIGHT = 4;
    private static final int NARROWEST = 10;

    private TableBook() {}

    /** An XLSX file. Numbers are numbers, texts are string cells, which no spreadsheet evaluates. */
    public static byte[] of(TableForm form) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Shagi", "1.0")) {
            write(form, book.newWorksheet("Отчёт"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(TableForm form, Worksheet sheet) {
        int row = 0;
        sheet.value(row, 0, form.title());
        sheet.style(row++, 0).bold().set();
        for (var line : form.heading()) {
            sheet.value(row++, 0, line);
        }
        row++;
        for (int i = 0; i < form.columns().size(); i++) {
            var column = form.columns().get(i);
            sheet.value(row, i, column.title());
            sheet.style(row, i).bold().wrapText(true).set();
            sheet.width(i, Math.max(NARROWEST, column.weight() * WIDTH_OF_WEIGHT));
        }
        sheet.freezePane(0, ++row);
        for (var cells : form.rows()) {
            for (int i = 0; i < cells.size(); i++) {
                put(sheet, row, i, cells.get(i));
            }
            row++;
        }
        for (var note : form.notes()) {
            sheet.value(row++, 0, note);
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }
}
