package org.shagi.calendar.terms;

import java.util.Arrays;
import java.util.Optional;

/** The ways in which a term follows from its event. In the file each is called by its camel-case name, {@code addWorkingDays 3}. */
public enum TermFunction {
    /** «За месяц до». */
    BEFORE_MONTH("beforeMonth", 0),
    /** «Не позднее n рабочих дней до». */
    BEFORE_WORKING_DAYS("beforeWorkingDays", 1),
    /** «За n дней до». */
    BEFORE_CALENDAR_DAYS("beforeCalendarDays", 1),
    /** «Накануне»: the last working day before. */
    EVE("eve", 0),
    /** «В день»: the day itself, or the next working day. */
    SAME_DAY("sameDay", 0),
    /** «В течение суток с даты». */
    WITHIN_DAY("withinDay", 0),
    /** «В течение 24 часов»: the only one that may end on a day off. */
    WITHIN_24H("within24h", 0),
    /** «В течение n рабочих дней». */
    ADD_WORKING_DAYS("addWorkingDays", 1),
    /** «В течение n дней». */
    ADD_CALENDAR_DAYS("addCalendarDays", 1),
    /** «Первые n рабочих дней»: the day itself is the first of them. */
    FIRST_WORKING_DAYS("firstWorkingDays", 1),
    /** «В день завершения квартала» of the event. */
    LAST_WORKING_DAY_OF_QUARTER("lastWorkingDayOfQuarter", 0),
    /** The last working day of the month of the event. */
    LAST_WORKING_DAY_OF_MONTH("lastWorkingDayOfMonth", 0),
    /** «До n-го числа месяца, следующего за отчётным», moved forward to a working day. */
    DAY_OF_NEXT_MONTH("dayOfNextMonth", 1),
    /** From the first day of week a to the last working day of week b; week n has the seven days from start + 7·(n−1). */
    WEEKS("weeks", 2),
    /** A number that is not to be exceeded in a month; nothing falls due. */
    LIMIT("limit", 1),
    /** Work without an end, or with one that the centre sets itself; nothing falls due. */
    NONE("none", 0);

    private final String word;
    private final int numbers;

    TermFunction(String word, int numbers) {
        this.word = word;
        this.numbers = numbers;
    }

    /** What it is called in the file. */
    public String word() {
        return word;
    }

    /** How many numbers stand behind it, 0 to 2. */
    public int numbers() {
        return numbers;
    }

    /** Whether something falls due by it. */
    public boolean fallsDue() {
        return this != LIMIT && this != NONE;
    }

    static Optional<TermFunction> named(String word) {
        return Arrays.stream(values())
                .filter(function -> function.word.equals(word))
                .findFirst();
    }
}
