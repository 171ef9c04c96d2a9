package org.shagi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The production calendar of one year: the days that are not what their weekday makes them, and the holidays.
 *
 * @param source where it was taken from, and the act that moved the days off
 * @param special the listed days; every other Saturday and Sunday is off and every other weekday is worked
 */
public record CalendarYear(int year, YearStatus status, String source, Map<LocalDate, CalendarDay> special) {

    private static final List<MonthDay> HOLIDAYS = Stream.of(
                    "01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08", "02-23", "03-08", "05-01",
                    "05-09", "06-12", "11-04")
            .map(day -> MonthDay.parse("--" + day))
            .toList();

    /** @throws IllegalArgumentException if a listed day lies in another year */
    public CalendarYear {
        special = Map.copyOf(special);
        for (var date : special.keySet()) {
            if (date.getYear() != year) {
                throw new IllegalArgumentException("%s is not a day of %d".formatted(date, year));
            }
        }
    }

    /**
     * What can be said of a year before its decree: Saturdays, Sundays and the holidays of Labour Code art. 112 are off, and a
     * holiday outside January that falls on one of them moves its day off to the next day that is worked.
     */
    static CalendarYear expected(int year) {
        var days = new HashMap<LocalDate, CalendarDay>();
        HOLIDAYS.forEach(holiday -> {
            var date = holiday.atYear(year);
            days.put(date, CalendarDay.of(date, DayKind.HOLIDAY));
        });
        HOLIDAYS.stream()
                .filter(holiday -> holiday.getMonth() != Month.JANUARY)
                .map(holiday -> holiday.atYear(year))
                .filter(date -> usual(date.getDayOfWeek()) == DayKind.OFF)
                .forEach(date -> {
                    var moved = date;
                    while (usual(moved.getDayOfWeek()) == DayKind.OFF || days.containsKey(moved)) {
                        moved = moved.plusDays(1);
                    }
                    days.put(moved, new CalendarDay(moved, DayKind.OFF, date, null));
                });
        return new CalendarYear(year, YearStatus.PRELIMINARY, "Labour Code art. 112", days);
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
