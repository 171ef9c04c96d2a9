package org.shagi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The production calendar of one year: the days that are not what their weekday makes them, and the holidays.
 *
 * @param source where it was taken from, and the act that moved the days off
 * @param special the listed days; every other Saturday and Sunday is off and every other weekday is worked
 */
public record CalendarYear(int year, YearStatus status, String source, Map<LocalDate, CalendarDay> special) {

    /** @throws IllegalArgumentException if a listed day lies in another year */
    public CalendarYear {
        special = Map.copyOf(special);
        for (var date : special.keySet()) {
            if (date.getYear() != year) {
                throw new IllegalArgumentException("%s is not a day of %d".formatted(date, year));
            }
        }
    }

    CalendarDay day(LocalDate date) {
        return Optional.ofNullable(special.get(date)).orElseGet(() -> CalendarDay.of(date, usual(date.getDayOfWeek())));
    }

    private static DayKind usual(DayOfWeek day) {
        return switch (day) {
            case SATURDAY, SUNDAY -> DayKind.OFF;
            default -> DayKind.WORKING;
        };
    }
}
