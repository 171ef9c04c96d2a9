package org.shagi.calendar.terms;

import java.time.LocalDate;

/** How near a deadline is; in the order in which they are shown. */
public enum DeadlineState {
    /** Not done, and the term is over. */
    OVERDUE,
    /** Due today. */
    TODAY,
    /** Due within the next seven days. */
    WEEK,
    /** Due after that. */
    LATER,
    /** What had to be done is done. */
    DONE;

    private static final int DAYS_OF_WEEK = 7;

    static DeadlineState open(LocalDate due, boolean over, LocalDate today) {
        if (over) {
            return OVERDUE;
        }
        if (!due.isAfter(today)) {
            return TODAY;
        }
        return due.isAfter(today.plusDays(DAYS_OF_WEEK)) ? LATER : WEEK;
    }
}
