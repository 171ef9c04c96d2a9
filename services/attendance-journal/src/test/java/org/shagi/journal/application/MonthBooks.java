package org.shagi.journal.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;

/** Workbooks of a month as somebody might have filled them in. */
public final class MonthBooks {

    private MonthBooks() {}

    /**
     * A workbook without versions.
     *
     * @param days texts by case number, by day
     */
    public static byte[] of(Map<LocalDate, Map<String, String>> days) {
        return of(days, Map.of(), "");
    }

    /** @param versions of the sheets as they were seen; a blank marker says nothing of the group */
    public static byte[] of(Map<LocalDate, Map<String, String>> days, Map<LocalDate, Long> versions, String marker) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Журнал");
            var dates = List.copyOf(new TreeMap<>(days).keySet());
            var cases = new TreeSet<String>();
            days.values().forEach(column -> cases.addAll(column.keySet()));
            sheet.value(1, 0, marker);
            sheet.value(2, 0, "№ дела");
            for (int i = 0; i < dates.size(); i++) {
                var date = dates.get(i);
                sheet.value(2, 2 + i, MonthColumns.title(date));
                if (versions.containsKey(date)) {
                    sheet.value(1, 2 + i, versions.get(date));
                }
                int row = 3;
                for (var number : cases) {
                    sheet.value(row, 0, number);
                    sheet.value(row++, 2 + i, days.get(date).getOrDefault(number, ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
