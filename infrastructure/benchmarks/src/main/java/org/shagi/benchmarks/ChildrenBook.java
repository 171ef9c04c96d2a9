package org.shagi.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.shagi.enrolment.domain.imports.ImportColumn;

/** A workbook of invented children, as the template of imports wants it. */
final class ChildrenBook {

    private static final List<String> BEGINNINGS = List.of(
            "Бел", "Вор", "Гур", "Дан", "Ефи", "Жар", "Зай", "Иль", "Кар", "Лав", "Мор", "Ник", "Оре", "Пан", "Руд",
            "Сав", "Тар", "Уша", "Фом", "Хар", "Чер", "Шуб");
    private static final List<String> ENDS = List.of("ова", "инова", "ушкина", "енкова", "ецкая", "айлова");
    private static final List<String> NAMES = List.of("Проба", "Весна", "Заря", "Роза", "Снежана", "Яна");
    private static final LocalDate ELDEST = LocalDate.of(2009, 1, 1);
    private static final int BIRTHDAYS = 1500;
    private static final int FIRST_NUMBER = 300_000_000;
    private static final Map<ImportColumn, String> SAME = new EnumMap<>(Map.ofEntries(
            Map.entry(ImportColumn.APPLIED_ON, "10.12.2018"),
            Map.entry(ImportColumn.PATRONYMIC, "Образцовна"),
            Map.entry(ImportColumn.SEX, "Ж"),
            Map.entry(ImportColumn.ADDRESS, "г. Калининград, ул. Примерная, д. 1"),
            Map.entry(ImportColumn.ADULT_NAME, "Образцова Весна Примеровна"),
            Map.entry(ImportColumn.ADULT_PHONE, "+7 4012 00-00-00"),
            Map.entry(ImportColumn.ADULT_RELATION, "мать"),
            Map.entry(ImportColumn.PROGRAMME_ISSUED_ON, "12.12.2018"),
            Map.entry(ImportColumn.PROGRAMME_ISSUER, "Министерство социальной политики"),
            Map.entry(ImportColumn.PROGRAMME_VALID_TO, "09.07.2019"),
            Map.entry(ImportColumn.VOLUME_1, "123"),
            Map.entry(ImportColumn.VOLUME_3, "36"),
            Map.entry(ImportColumn.VOLUME_5, "123"),
            Map.entry(ImportColumn.VOLUME_6, "123"),
            Map.entry(ImportColumn.CERTIFICATE_ISSUED_ON, "11.12.2018"),
            Map.entry(ImportColumn.CERTIFICATE_VALID_TO, "09.07.2019"),
            Map.entry(ImportColumn.CERTIFICATE_ISSUER, "Поликлиника № 0"),
            Map.entry(ImportColumn.CERTIFICATE_FIT, "да"),
            Map.entry(ImportColumn.CONTRACT_CONCLUDED_ON, "13.12.2018"),
            Map.entry(ImportColumn.CONTRACT_FROM, "09.01.2019"),
            Map.entry(ImportColumn.CONTRACT_TO, "09.07.2019"),
            Map.entry(ImportColumn.ORDER_NUMBER, "1-р"),
            Map.entry(ImportColumn.ORDER_DATE, "29.12.2018")));

    private ChildrenBook() {}

    static String department(int number) {
        return "Отделение " + (number + 1);
    }

    static String group(int number) {
        return "Группа " + (number + 1);
    }

    static byte[] of(int children, int inAGroup, int groupsInADepartment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "figures", "1.0")) {
            var sheet = book.newWorksheet("Дети");
            for (var column : ImportColumn.values()) {
                sheet.value(0, column.ordinal(), column.title());
            }
            for (int child = 0; child < children; child++) {
                int group = child / inAGroup;
                for (var cell : SAME.entrySet()) {
                    sheet.value(child + 1, cell.getKey().ordinal(), cell.getValue());
                }
                sheet.value(child + 1, ImportColumn.DEPARTMENT.ordinal(), department(group / groupsInADepartment));
                sheet.value(child + 1, ImportColumn.GROUP.ordinal(), group(group));
                sheet.value(child + 1, ImportColumn.LAST_NAME.ordinal(), lastName(child));
                sheet.value(child + 1, ImportColumn.FIRST_NAME.ordinal(), NAMES.get(child / 3 % NAMES.size()));
                sheet.value(
                        child + 1,
                        ImportColumn.BIRTH_DATE.ordinal(),
                        ELDEST.plusDays(child % BIRTHDAYS).toString());
                sheet.value(child + 1, ImportColumn.SNILS.ordinal(), snils(FIRST_NUMBER + child));
                sheet.value(child + 1, ImportColumn.PROGRAMME_NUMBER.ordinal(), "ИП-" + child);
                sheet.value(child + 1, ImportColumn.CONTRACT_NUMBER.ordinal(), child + "/2018");
            }
        }
        return bytes.toByteArray();
    }

    /** Surnames return, as they do, but no two children have their birthday in common as well. */
    private static String lastName(int child) {
        return BEGINNINGS.get(child % BEGINNINGS.size()) + ENDS.get(child / 7 % ENDS.size());
    }

    private static String snils(int number) {
        var digits = Integer.toString(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        return digits + String.format(Locale.ROOT, "%02d", sum % 101 % 100);
    }
}
