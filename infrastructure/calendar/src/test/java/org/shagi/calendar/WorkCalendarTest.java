package org.shagi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private static final WorkCalendar OFFICIAL = WorkCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2019, 17 20 20 22 18 19 23 22 21 23 20 22, 247",
        "2021, 15 19 22 22 19 21 22 22 22 21 20 22, 247",
        "2025, 17 20 21 22 18 19 23 21 22 23 19 22, 247",
        "2026, 15 19 21 22 19 21 23 21 22 22 20 22, 247",
        "2027, 15 19 22 22 19 21 22 22 22 21 20 22, 247",
    })
    void countsTheWorkingDaysOfEachMonth(int year, String months, int wholeYear) {
        assertThat(monthsOf(OFFICIAL, year)).isEqualTo(numbers(months));
        assertThat(yearOf(OFFICIAL, year)).isEqualTo(wholeYear);
    }

    @ParameterizedTest
    @CsvSource({"2020, 248", "2022, 247", "2023, 247", "2024, 248"})
    void countsTheWorkingDaysOfTheOtherShippedYears(int year, int wholeYear) {
        assertThat(yearOf(OFFICIAL, year)).isEqualTo(wholeYear);
    }

    @Test
    void doesNotWorkOnDecreeDaysWhenDecreesAreObserved() {
        var observing = OFFICIAL.observingDecrees();

        assertThat(monthsOf(observing, 2021)).isEqualTo(numbers("15 19 22 22 15 21 22 22 22 21 17 22"));
        assertThat(yearOf(observing, 2021)).isEqualTo(240);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-05-04", "2021-05-05", "2021-05-06", "2021-05-07", "2021-11-01", "2021-11-02", "2021-11-03"
            })
    void tellsDecreeDaysFromUsualOnesEvenWhereTheyCountAsWorked(LocalDate date) {
        assertThat(OFFICIAL.dayKind(date)).isEqualTo(DayKind.DECREE_OFF);
        assertThat(OFFICIAL.isWorkingDay(date)).isTrue();
        assertThat(OFFICIAL.observingDecrees().isWorkingDay(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-09, WORKING",
        "2019-01-07, HOLIDAY",
        "2019-05-10, OFF",
        "2019-07-06, OFF",
        "2019-12-31, SHORT",
        "2021-02-20, SHORT",
        "2024-04-27, WORKING",
        "2025-11-01, SHORT",
        "2026-12-31, OFF",
        "2027-02-20, SHORT",
    })
    void saysWhatADayIs(LocalDate date, DayKind kind) {
        assertThat(OFFICIAL.dayKind(date)).isEqualTo(kind);
    }

    @Test
    void saysFromWhereADayOffWasMoved() {
        assertThat(OFFICIAL.day(LocalDate.parse("2019-05-10")).movedFrom()).isEqualTo("2019-02-23");
        assertThat(OFFICIAL.day(LocalDate.parse("2026-05-11")).movedFrom()).isEqualTo("2026-05-09");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-09, 2019-07-09, 123",
        "2019-07-08, 2019-12-31, 126",
        "2021-01-11, 2021-07-11, 125",
        "2026-07-13, 2026-12-30, 122",
        "2026-01-12, 2026-01-12, 1",
        "2026-01-10, 2026-01-11, 0",
        "2026-01-12, 2026-01-09, 0",
    })
    void countsBothEndsOfASpan(LocalDate from, LocalDate to, int days) {
        assertThat(OFFICIAL.workingDaysBetween(from, to)).hasSize(days).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"2019, OFFICIAL", "2026, OFFICIAL", "2027, PRELIMINARY"})
    void saysHowFarAYearCanBeReliedOn(int year, YearStatus status) {
        assertThat(OFFICIAL.statusOf(year)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2028})
    void doesNotGuessAYearItHasNoDataFor(int year) {
        assertThatExceptionOfType(NoCalendarForYear.class)
                .isThrownBy(() -> OFFICIAL.workingDaysIn(YearMonth.of(year, 6)))
                .returns(year, NoCalendarForYear::year);
        assertThatExceptionOfType(NoCalendarForYear.class).isThrownBy(() -> OFFICIAL.statusOf(year));
    }

    @Test
    void closesTheDaysOfEachOrderOfTheCentreInTurn() {
        var quarantine = LocalDate.parse("2019-02-04");
        var repair = LocalDate.parse("2019-02-05");

        var closed = OFFICIAL.closedOn(List.of(quarantine), "№ 12").closedOn(List.of(repair), "№ 13");

        assertThat(closed.workingDaysIn(YearMonth.of(2019, 2))).hasSize(18).doesNotContain(quarantine, repair);
        assertThat(closed.day(quarantine)).isEqualTo(new CalendarDay(quarantine, DayKind.CLOSED, null, "№ 12"));
        assertThat(OFFICIAL.isWorkingDay(quarantine)).isTrue();
    }

    @Test
    void keepsTheCentresOrdersWhenAYearIsReplaced() {
        var day = LocalDate.parse("2027-03-01");
        var decreed = CalendarFile.read(2027, List.of("status OFFICIAL", "source decree", "11-13 WORKING"));

        var calendar = OFFICIAL.closedOn(List.of(day), "№ 1").with(decreed);

        assertThat(calendar.statusOf(2027)).isEqualTo(YearStatus.OFFICIAL);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2027-11-13"))).isTrue();
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    private static List<Integer> monthsOf(WorkCalendar calendar, int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month ->
                        calendar.workingDaysIn(YearMonth.of(year, month)).size())
                .toList();
    }

    private static int yearOf(WorkCalendar calendar, int year) {
        return monthsOf(calendar, year).stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
    }

    @Test
    void expectsTheHolidaysOfTheLabourCodeInAYearNobodyHasDecreedYet() {
        var expecting = WorkCalendar.shipped().expectingUnknownYears();

        assertThat(expecting.statusOf(2028)).isEqualTo(YearStatus.PRELIMINARY);
        assertThat(expecting.isWorkingDay(LocalDate.parse("2028-02-23"))).isFalse();
        assertThat(expecting.isWorkingDay(LocalDate.parse("2028-11-04"))).isFalse();
        assertThat(expecting.dayKind(LocalDate.parse("2028-11-06"))).isEqualTo(DayKind.OFF);
        assertThat(expecting.isWorkingDay(LocalDate.parse("2028-11-07"))).isTrue();
        assertThat(expecting.isWorkingDay(LocalDate.parse("2028-01-10"))).isTrue();
    }

    @Test
    void expectsOfAKnownYearWhatIsKnown() {
        var known = WorkCalendar.shipped();
        var expecting = WorkCalendar.shipped().expectingUnknownYears();

        LocalDate.parse("2019-01-01")
                .datesUntil(LocalDate.parse("2028-01-01"))
                .forEach(day -> assertThat(expecting.day(day)).isEqualTo(known.day(day)));
    }
}
