package org.shagi.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of the production calendar.
 *
 * @param movedFrom the day whose day off was moved here; null if none was
 * @param note name of the holiday, or the act that made the day what it is; null if there is nothing to tell
 */
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        @Nullable LocalDate movedFrom,
        @Nullable String note) {

    static CalendarDay of(LocalDate date, DayKind kind) {
        return new CalendarDay(date, kind, null, null);
    }
}
