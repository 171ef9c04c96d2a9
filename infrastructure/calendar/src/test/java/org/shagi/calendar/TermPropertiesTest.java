package org.shagi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every day of 2019 to 2027, tried on every one of them. */
class TermPropertiesTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final Terms TERMS = Terms.by(CALENDAR);
    private static final int LONGEST = 10;

    /** Far enough from both ends for every term to stay within the shipped years. */
    private static final LocalDate FIRST = LocalDate.parse("2019-03-01");

    private static final LocalDate LAST = LocalDate.parse("2027-11-15");

    private static final Map<String, BiFunction<LocalDate, Integer, LocalDate>> FORWARD = Map.of(
            "addWorkingDays",
            TERMS::addWorkingDays,
            "addCalendarDays",
            TERMS::addCalendarDays,
            "withinDay",
            (day, number) -> TERMS.withinDay(day),
            "workingDayFrom",
            (day, number) -> TERMS.workingDayFrom(day));

    private static final Map<String, BiFunction<LocalDate, Integer, LocalDate>> BACKWARD = Map.of(
            "beforeWorkingDays", TERMS::beforeWorkingDays,
            "beforeCalendarDays", TERMS::beforeCalendarDays,
            "beforeMonth", (day, number) -> TERMS.beforeMonth(day),
            "workingDayUpTo", (day, number) -> TERMS.workingDayUpTo(day),
            "strict beforeWorkingDays", TERMS.strictBackward()::beforeWorkingDays,
            "strict beforeCalendarDays", TERMS.strictBackward()::beforeCalendarDays,
            "strict beforeMonth", (day, number) -> TERMS.strictBackward().beforeMonth(day));

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void neverEndOnADayOff(String name, BiFunction<LocalDate, Integer, LocalDate> term) {
        forEveryDay((day, number) -> assertThat(CALENDAR.isWorkingDay(term.apply(day, number)))
                .as("%s %d from %s", name, number, day)
                .isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void neverEndEarlierForALaterEvent(String name, BiFunction<LocalDate, Integer, LocalDate> term) {
        forEveryDay((day, number) -> assertThat(term.apply(day.plusDays(1), number))
                .as("%s %d from the day after %s", name, number, day)
                .isAfterOrEqualTo(term.apply(day, number)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forward")
    void neverEndBeforeTheEventNorEarlierForMoreDays(String name, BiFunction<LocalDate, Integer, LocalDate> term) {
        forEveryDay((day, number) -> {
            assertThat(term.apply(day, number))
                    .as("%s %d from %s", name, number, day)
                    .isAfterOrEqualTo(day);
            assertThat(term.apply(day, number + 1)).isAfterOrEqualTo(term.apply(day, number));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("backward")
    void neverEndAfterTheStartNorLaterForMoreDays(String name, BiFunction<LocalDate, Integer, LocalDate> term) {
        forEveryDay((day, number) -> {
            assertThat(term.apply(day, number))
                    .as("%s %d before %s", name, number, day)
                    .isBeforeOrEqualTo(day);
            assertThat(term.apply(day, number + 1)).isBeforeOrEqualTo(term.apply(day, number));
        });
    }

    @Test
    void goesBackToTheWorkingDayItCameFrom() {
        forEveryDay((day, number) -> {
            if (CALENDAR.isWorkingDay(day)) {
                assertThat(TERMS.beforeWorkingDays(TERMS.addWorkingDays(day, number), number))
                        .isEqualTo(day);
                assertThat(TERMS.addWorkingDays(TERMS.beforeWorkingDays(day, number), number))
                        .isEqualTo(day);
            }
        });
    }

    @Test
    void countsAsManyWorkingDaysAsItSays() {
        forEveryDay((day, number) -> {
            var after = CALENDAR.workingDaysBetween(day.plusDays(1), TERMS.addWorkingDays(day, number));
            var before = CALENDAR.workingDaysBetween(TERMS.beforeWorkingDays(day, number), day.minusDays(1));

            assertThat(after).hasSize(number);
            assertThat(before).hasSize(number);
        });
    }

    @Test
    void movesTheEndOfCalendarDaysOverDaysOffOnly() {
        forEveryDay((day, number) -> {
            var end = TERMS.addCalendarDays(day, number);
            var start = TERMS.beforeCalendarDays(day, number);

            assertThat(CALENDAR.workingDaysBetween(day.plusDays(number), end)).containsExactly(end);
            assertThat(CALENDAR.workingDaysBetween(start, day.minusDays(number)))
                    .containsExactly(start);
        });
    }

    @Test
    void givesTheStrictReadingOneDayMore() {
        var strict = TERMS.strictBackward();

        forEveryDay((day, number) -> {
            assertThat(strict.beforeWorkingDays(day, number)).isEqualTo(TERMS.beforeWorkingDays(day, number + 1));
            assertThat(strict.beforeCalendarDays(day, number)).isEqualTo(TERMS.beforeCalendarDays(day, number + 1));
        });
    }

    @Test
    void endsAMonthBeforeWithinTheMonthBeforeUnlessItsDaysAreOff() {
        FIRST.datesUntil(LAST).forEach(start -> {
            var end = TERMS.beforeMonth(start);

            assertThat(end).isBeforeOrEqualTo(start.minusMonths(1));
            assertThat(CALENDAR.workingDaysBetween(end, start.minusMonths(1))).containsExactly(end);
        });
    }

    @Test
    void moves24HoursNowhere() {
        var zone = ZoneId.of("Europe/Kaliningrad");

        FIRST.datesUntil(LAST).forEach(day -> {
            var event = day.atTime(11, 40).atZone(zone);
            var term = TERMS.within24h(event, LocalTime.of(17, 0));

            assertThat(term.due()).isEqualTo(event.plusDays(1));
            assertThat(term.dueOnNonWorkingDay()).isEqualTo(!CALENDAR.isWorkingDay(day.plusDays(1)));
            assertThat(term.softDue()).isBetween(event, term.due());
        });
    }

    @Test
    void closesAMonthAndAQuarterOnTheirLastWorkingDay() {
        for (var month = YearMonth.of(2019, 1); month.getYear() < 2028; month = month.plusMonths(1)) {
            assertThat(TERMS.lastWorkingDayOfMonth(month))
                    .isEqualTo(CALENDAR.workingDaysIn(month).getLast());
            if (month.getMonthValue() % 3 == 0) {
                assertThat(TERMS.lastWorkingDayOfQuarter(month.getYear(), month.getMonthValue() / 3))
                        .isEqualTo(TERMS.lastWorkingDayOfMonth(month));
            }
        }
    }

    private static Stream<Object[]> all() {
        return Stream.concat(forward(), backward());
    }

    private static Stream<Object[]> forward() {
        return FORWARD.entrySet().stream().map(term -> new Object[] {term.getKey(), term.getValue()});
    }

    private static Stream<Object[]> backward() {
        return BACKWARD.entrySet().stream().map(term -> new Object[] {term.getKey(), term.getValue()});
    }

    private static void forEveryDay(Check check) {
        FIRST.datesUntil(LAST)
                .forEach(day -> IntStream.rangeClosed(1, LONGEST).forEach(number -> check.on(day, number)));
    }

    private interface Check {
        void on(LocalDate day, int number);
    }
}
