package org.shagi.assignment.domain.plan;

import java.time.LocalDate;

/**
 * A working day and the column of the cyclogram that it follows.
 *
 * @param weekday 1 Monday to 5 Friday; 6 or 7 for a worked day that follows no column
 * @param week week of the cycle, 1 to 4; 5 for a fifth occurrence
 */
record CycleDay(LocalDate date, int weekday, int week) {

    static final int WEEKS_OF_CYCLE = 4;

    boolean isFifth() {
        return week > WEEKS_OF_CYCLE;
    }
}
