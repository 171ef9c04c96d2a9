package org.shagi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static final Terms TERMS = Terms.by(WorkCalendar.shipped());
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    @ParameterizedTest
    @CsvSource({
        "2025-12-29,  3, 2026-01-13",
        "2026-04-29,  3, 2026-05-05",
        "2026-02-19,  3, 2026-02-25",
        "2027-02-18,  3, 2027-02-24",
        "2019-04-29,  3, 2019-05-07",
        "2025-12-24, 10, 2026-01-19",
        "2026-04-27, 10, 2026-05-13",
        "2026-06-04, 10, 2026-06-19",
        "2026-10-31,  3, 2026-11-05",
        "2025-12-31,  3, 2026-01-14",
    })
    void endsOnTheNthWorkingDayAfterTheEvent(LocalDate event, int days, LocalDate due) {
        assertThat(TERMS.addWorkingDays(event, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04,  6, 2026-05-12",
        "2026-03-02,  6, 2026-03-10",
        "2026-01-12,  6, 2026-01-19",
        "2026-06-02, 10, 2026-06-15",
        "2026-12-30, 10, 2027-01-11",
        "2026-04-29,  3, 2026-05-04",
    })
    void movesTheEndOfCalendarDaysForwardToAWorkingDay(LocalDate event, int days, LocalDate due) {
        assertThat(TERMS.addCalendarDays(event, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, 2026-05-04", "2027-02-19, 2027-02-20", "2026-01-12, 2026-01-13"})
    void endsADayWithTheNextDayIfThatIsWorked(LocalDate event, LocalDate due) {
        assertThat(TERMS.withinDay(event)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 3, 2025-12-26",
        "2026-03-01, 3, 2026-02-25",
        "2026-06-01, 3, 2026-05-27",
        "2027-01-01, 3, 2026-12-28",
        "2019-05-01, 3, 2019-04-26",
        "2026-01-12, 5, 2025-12-24",
        "2027-01-11, 1, 2026-12-30",
    })
    void countsWorkingDaysBackFromTheDayBeforeTheStart(LocalDate start, int days, LocalDate due) {
        assertThat(TERMS.beforeWorkingDays(start, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12, 3, 2025-12-30",
        "2026-12-30, 3, 2026-12-25",
        "2019-07-09, 3, 2019-07-05",
        "2026-03-01, 3, 2026-02-26",
        "2026-06-01, 3, 2026-05-29",
    })
    void movesTheEndOfCalendarDaysBeforeAStartBackToAWorkingDay(LocalDate start, int days, LocalDate due) {
        assertThat(TERMS.beforeCalendarDays(start, days)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-12, 2026-01-12", "2026-03-31, 2026-02-27", "2026-06-12, 2026-05-12", "2026-02-09, 2025-12-30"})
    void endsAMonthBeforeAStartOnTheSameDayOfTheMonthBefore(LocalDate start, LocalDate due) {
        assertThat(TERMS.beforeMonth(start)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2025, 4, 2025-12-30", "2026, 1, 2026-03-31", "2026, 2, 2026-06-30", "2026, 3, 2026-09-30"})
    void findsTheLastWorkingDayOfAQuarter(int year, int quarter, LocalDate day) {
        assertThat(TERMS.lastWorkingDayOfQuarter(year, quarter)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05, 2026-01-12", "2026-04-05, 2026-04-06", "2026-07-05, 2026-07-06", "2026-08-05, 2026-08-05"})
    void movesAFixedDateForwardToAWorkingDay(LocalDate date, LocalDate due) {
        assertThat(TERMS.workingDayFrom(date)).isEqualTo(due);
    }

    @Test
    void endsADayEarlierInTheStrictReadingOfTermsBeforeAStart() {
        var strict = TERMS.strictBackward();
        var start = LocalDate.parse("2026-06-05");

        assertThat(strict.beforeWorkingDays(start, 3)).isEqualTo("2026-06-01");
        assertThat(strict.beforeCalendarDays(start, 3)).isEqualTo("2026-06-01");
        assertThat(strict.beforeMonth(start)).isEqualTo("2026-05-04");
        assertThat(strict.addWorkingDays(start, 1)).isEqualTo(TERMS.addWorkingDays(start, 1));
    }

    @Test
    void doesNotMoveTheEndOf24HoursButSaysThatItFallsOnADayOff() {
        var friday = ZonedDateTime.parse("2026-01-16T13:30+02:00[Europe/Kaliningrad]");

        var term = TERMS.within24h(friday, CLOSING);

        assertThat(term.due()).isEqualTo(friday.plusDays(1));
        assertThat(term.dueOnNonWorkingDay()).isTrue();
        assertThat(term.softDue()).isEqualTo("2026-01-16T17:00+02:00[Europe/Kaliningrad]");
    }

    @Test
    void asksForNothingEarlierThanTheEventItself() {
        var evening = ZonedDateTime.parse("2026-01-13T18:45+02:00[Europe/Kaliningrad]");

        var term = TERMS.within24h(evening, CLOSING);

        assertThat(term.softDue()).isEqualTo(evening);
        assertThat(term.dueOnNonWorkingDay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesATermOfLessThanADay(int days) {
        var date = LocalDate.parse("2026-06-05");

        assertThatIllegalArgumentException().isThrownBy(() -> TERMS.addWorkingDays(date, days));
        assertThatIllegalArgumentException().isThrownBy(() -> TERMS.addCalendarDays(date, days));
        assertThatIllegalArgumentException().isThrownBy(() -> TERMS.beforeWorkingDays(date, days));
        assertThatIllegalArgumentException().isThrownBy(() -> TERMS.beforeCalendarDays(date, days));
    }

    @Test
    void doesNotGuessATermThatReachesAYearWithoutData() {
        assertThatExceptionOfType(NoCalendarForYear.class)
                .isThrownBy(() -> TERMS.addWorkingDays(LocalDate.parse("2027-12-30"), 1));
    }
}
