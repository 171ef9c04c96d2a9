package org.shagi.journal.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where things stand in the workbook of a month; rows and columns count from 0. */
final class MonthColumns {

    static final int TITLE_ROW = 0;
    static final int VERSION_ROW = 1;
    static final int HEADING_ROW = 2;
    static final int FIRST_CHILD = 3;

    static final int CASE = 0;
    static final int NAME = 1;
    static final int FIRST_DAY = 2;

    static final String CASE_TITLE = "№ дела";

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private MonthColumns() {}

    /** Says whose workbook it is. */
    static String marker(String groupId, YearMonth month) {
        return "shagi-journal|" + groupId + '|' + month;
    }

    static String title(LocalDate date) {
        return DATE.format(date);
    }
}
