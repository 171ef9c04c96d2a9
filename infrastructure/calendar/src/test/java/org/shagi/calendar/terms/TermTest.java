package org.shagi.calendar.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.calendar.Terms;
import org.shagi.calendar.WorkCalendar;

class TermTest {

    private static final Terms TERMS = Terms.by(WorkCalendar.shipped());
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");

    /** The vectors of the production calendars, each through the word that the file writes. */
    @ParameterizedTest
    @CsvSource({
        "addWorkingDays 3,         2025-12-29, 2026-01-13",
        "addWorkingDays 3,         2026-04-29, 2026-05-05",
        "addWorkingDays 3,         2026-02-19, 2026-02-25",
        "addWorkingDays 3,         2027-02-18, 2027-02-24",
        "addWorkingDays 3,         2019-04-29, 2019-05-07",
        "addWorkingDays 10,        2025-12-24, 2026-01-19",
        "addWorkingDays 10,        2026-04-27, 2026-05-13",
        "addWorkingDays 10,        2026-06-04, 2026-06-19",
        "addCalendarDays 6,        2026-05-04, 2026-05-12",
        "addCalendarDays 6,        2026-03-02, 2026-03-10",
        "addCalendarDays 6,        2026-01-12, 2026-01-19",
        "addCalendarDays 10,       2026-06-02, 2026-06-15",
        "addCalendarDays 10,       2026-12-30, 2027-01-11",
        "addCalendarDays 3,        2026-04-29, 2026-05-04",
        "withinDay,                2026-04-30, 2026-05-04",
        "withinDay,                2027-02-19, 2027-02-20",
        "beforeWorkingDays 3,      2026-01-01, 2025-12-26",
        "beforeWorkingDays 3,      2026-03-01, 2026-02-25",
        "beforeCalendarDays 3,     2026-03-01, 2026-02-26",
        "beforeWorkingDays 3,      2026-06-01, 2026-05-27",
        "beforeCalendarDays 3,     2026-06-01, 2026-05-29",
        "beforeWorkingDays 3,      2027-01-01, 2026-12-28",
        "beforeWorkingDays 3,      2019-05-01, 2019-04-26",
        "beforeWorkingDays 5,      2026-01-12, 2025-12-24",
        "beforeCalendarDays 3,     2026-01-12, 2025-12-30",
        "eve,                      2027-01-11, 2026-12-30",
        "addWorkingDays 3,         2026-10-31, 2026-11-05",
        "addWorkingDays 3,         2025-12-31, 2026-01-14",
        "lastWorkingDayOfQuarter,  2025-12-31, 2025-12-30",
        "dayOfNextMonth 5,         2025-12-31, 2026-01-12",
        "lastWorkingDayOfQuarter,  2026-03-31, 2026-03-31",
        "dayOfNextMonth 5,         2026-03-31, 2026-04-06",
        "lastWorkingDayOfQuarter,  2026-06-30, 2026-06-30",
        "dayOfNextMonth 5,         2026-06-30, 2026-07-06",
        "beforeCalendarDays 3,     2026-12-30, 2026-12-25",
        "beforeCalendarDays 3,     2019-07-09, 2019-07-05",
        "beforeMonth,              2026-02-12, 2026-01-12",
        "sameDay,                  2026-05-01, 2026-05-04",
        "sameDay,                  2026-05-04, 2026-05-04",
        "firstWorkingDays 10,      2019-01-09, 2019-01-22",
        "weeks 12 13,              2019-01-09, 2019-04-09",
        "weeks 25 26,              2019-01-09, 2019-07-09",
        "weeks 1 26,               2026-07-13, 2026-12-30",
        "lastWorkingDayOfMonth,    2026-05-03, 2026-05-29",
    })
    void endsWhereTheCalendarSays(String term, LocalDate event, LocalDate due) {
        assertThat(span(term, event).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "weeks 12 13, 2019-03-27",
        "weeks 25 26, 2019-06-26",
        "weeks 1 26, 2019-01-09",
        "firstWorkingDays 10, 2019-01-09"
    })
    void opensWithTheFirstDayOfItsWeeks(String term, LocalDate opens) {
        assertThat(span(term, LocalDate.parse("2019-01-09")).opens()).isEqualTo(opens);
    }

    @Test
    void counts24HoursFromCloseOfBusinessIfOnlyTheDayIsKnown() {
        var hours = Objects.requireNonNull(
                span("within24h", LocalDate.parse("2026-01-16")).hours());

        assertThat(hours.due()).isEqualTo("2026-01-17T17:00+02:00[Europe/Kaliningrad]");
        assertThat(hours.softDue()).isEqualTo("2026-01-16T17:00+02:00[Europe/Kaliningrad]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "limit 2"})
    void hasNoEndIfNothingFallsDue(String term) {
        assertThatIllegalStateException().isThrownBy(() -> span(term, LocalDate.parse("2026-01-16")));
    }

    private static Span span(String term, LocalDate event) {
        return Term.parse(term).from(new Fact(event, null), TERMS, CLOSING, ZONE);
    }
}
