package org.shagi.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as they are written in official papers. */
final class RussianDates {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("«dd» MMMM yyyy 'г.'", Locale.of("ru"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("ru"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy 'г.'", Locale.of("ru"));

    private RussianDates() {}

    /** {@code 09.01.2019}. */
    static String digits(LocalDate date) {
        return DIGITS.format(date);
    }

    /** {@code «09» января 2019 г.} */
    static String words(LocalDate date) {
        return WORDS.format(date);
    }

    /** {@code 9 января 2019}. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 9.30}. */
    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code январь 2019 г.} */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
