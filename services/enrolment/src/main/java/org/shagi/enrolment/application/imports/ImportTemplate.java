package org.shagi.enrolment.application.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.springframework.stereotype.Component;

/** The workbook that lists are filled into: headings, hints, and words to choose from. */
@Component
public class ImportTemplate {

    private static final int LAST_ROW = 10_000;
    private static final String LISTS = "Списки";

    ImportTemplate() {}

    /** An empty workbook. */
    public byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Shagi", "1.0")) {
            var rows = book.newWorksheet("Дети");
            var hints = book.newWorksheet("Пояснения");
            var lists = book.newWorksheet(LISTS);
            headings(hints, List.of("Графа", "Обязательна", "Что писать"));
            for (var column : ImportColumn.values()) {
                int index = column.ordinal();
                rows.value(0, index, column.title());
                rows.style(0, index).bold().wrapText(true).set();
                rows.width(index, Math.max(12, column.title().length() + 2));
                rows.comment(0, index, column.hint());
                hints.value(index + 1, 0, column.title());
                hints.value(index + 1, 1, column.isRequired() ? "да" : "нет");
                hints.value(index + 1, 2, column.hint());
                words(rows, lists, column);
                format(rows, column);
            }
            hints.width(0, 26);
            hints.width(2, 70);
            rows.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void headings(Worksheet sheet, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(0, i, titles.get(i));
            sheet.style(0, i).bold().set();
        }
    }

    private static void words(Worksheet rows, Worksheet lists, ImportColumn column) {
        var words = column.words();
        if (words.isEmpty()) {
            return;
        }
        int index = column.ordinal();
        lists.value(0, index, column.title());
        for (int i = 0; i < words.size(); i++) {
            lists.value(i + 1, index, words.get(i));
        }
        rows.range(1, index, LAST_ROW, index)
                .validateWithList(lists.range(1, index, words.size(), index))
                .allowBlank(!column.isRequired())
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(column.title())
                .error(column.hint());
    }

    /** Dates as dates, and numbers of papers as text, so that leading zeros stay. */
    private static void format(Worksheet rows, ImportColumn column) {
        switch (column.kind()) {
            case DATE -> rows.style(column.ordinal()).format("dd.mm.yyyy").set();
            case TEXT -> rows.style(column.ordinal()).format("@").set();
            case COUNT, SEX, DOCUMENT, YES_NO -> {}
        }
    }
}
