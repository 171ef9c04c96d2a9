package org.shagi.enrolment.domain.imports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A row as the template wants it. */
public final class ImportGiven {

    private ImportGiven() {}

    public static Map<ImportColumn, String> cells(String snils, String lastName) {
        var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
        cells.put(ImportColumn.APPLIED_ON, "10.12.2018");
        cells.put(ImportColumn.LAST_NAME, lastName);
        cells.put(ImportColumn.FIRST_NAME, "Проба");
        cells.put(ImportColumn.PATRONYMIC, "Образцовна");
        cells.put(ImportColumn.BIRTH_DATE, birthDate(snils));
        cells.put(ImportColumn.SEX, "ж");
        cells.put(ImportColumn.SNILS, snils);
        cells.put(ImportColumn.ADDRESS, "ул. Примерная, д. 1");
        cells.put(ImportColumn.ADULT_NAME, "Образцова Весна");
        cells.put(ImportColumn.ADULT_PHONE, "+7 4012 00-00-00");
        cells.put(ImportColumn.ADULT_RELATION, "мать");
        cells.put(ImportColumn.PROGRAMME_NUMBER, "ИП-1");
        cells.put(ImportColumn.PROGRAMME_ISSUED_ON, "12.12.2018");
        cells.put(ImportColumn.PROGRAMME_ISSUER, "Министерство");
        cells.put(ImportColumn.PROGRAMME_VALID_TO, "09.07.2019");
        cells.put(ImportColumn.VOLUME_3, "36");
        cells.put(ImportColumn.VOLUME_5, "123");
        cells.put(ImportColumn.CERTIFICATE_ISSUED_ON, "11.12.2018");
        cells.put(ImportColumn.CERTIFICATE_VALID_TO, "09.07.2019");
        cells.put(ImportColumn.CERTIFICATE_ISSUER, "Поликлиника № 0");
        cells.put(ImportColumn.CERTIFICATE_FIT, "да");
        cells.put(ImportColumn.CONTRACT_NUMBER, "1/2018");
        cells.put(ImportColumn.CONTRACT_CONCLUDED_ON, "13.12.2018");
        cells.put(ImportColumn.CONTRACT_FROM, "09.01.2019");
        cells.put(ImportColumn.CONTRACT_TO, "09.07.2019");
        cells.put(ImportColumn.ORDER_NUMBER, "1-р");
        cells.put(ImportColumn.ORDER_DATE, "29.12.2018");
        return cells;
    }

    /** Of its own for each number: children of one name must not look like one another. */
    private static String birthDate(String snils) {
        return LocalDate.of(2008, 1, 1)
                .plusDays(Long.parseLong("0" + snils.replaceAll("\\D", "")) / 100 % 1800)
                .toString();
    }

    public static RowPapers papers(int row, String snils, String lastName) {
        return papers(row, cells(snils, lastName));
    }

    public static RowPapers papers(int row, Map<ImportColumn, String> cells) {
        return switch (RowPapers.of(new ImportRow(row, cells))) {
            case RowPapers.Reading.Readable(var papers) -> papers;
            case RowPapers.Reading.Unreadable(var messages) -> throw new AssertionError(messages.toString());
        };
    }
}
