package org.shagi.enrolment.application.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.shagi.enrolment.domain.imports.ImportColumn;

/** Workbooks filled in by hand, with the columns in another order than the template and one that nobody asked for. */
public final class ImportBook {

    private ImportBook() {}

    public static byte[] of(List<Map<ImportColumn, String>> rows) {
        var columns = List.of(ImportColumn.values()).reversed();
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Дети");
            sheet.value(0, 0, "Примечание");
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i + 1, columns.get(i).title());
                for (int row = 0; row < rows.size(); row++) {
                    var cell = rows.get(row).get(columns.get(i));
                    if (cell != null) {
                        sheet.value(row + 1, i + 1, cell);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
