package org.shagi.calendar.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.calendar.WorkCalendar;

/** What is found among deadlines that were counted earlier is what would be found if all were counted and sorted now. */
class PressingDeadlinesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");
    private static final LocalDate COUNTED = LocalDate.parse("2026-11-02");
    private static final Deadlines DEADLINES =
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0));

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2026-11-09", "2026-11-20", "2026-11-24", "2027-03-01"})
    void findsTheSameAsCountingAndSortingAllOfThemNow(String day) {
        var now = at(LocalDate.parse(day));
        var sorted = counted(now).sorted(Deadline.MOST_PRESSING_FIRST).toList();

        var pressing = PressingDeadlines.of(counted(at(COUNTED)), now, 7);

        assertThat(pressing.summary()).isEqualTo(DeadlineSummary.of(sorted));
        for (var state : DeadlineState.values()) {
            var all = sorted.stream()
                    .filter(deadline -> deadline.state() == state)
                    .toList();
            assertThat(pressing.count(state)).isEqualTo(all.size());
            assertThat(pressing.in(Set.of(state)))
                    .isEqualTo(all.stream().limit(7).toList());
        }
        assertThat(pressing.in(EnumSet.allOf(DeadlineState.class))).isSortedAccordingTo(Deadline.MOST_PRESSING_FIRST);
    }

    @Test
    void aTermOfHoursGoesByWithItsMoment() {
        var ended = at(COUNTED);
        var open = DEADLINES.of("attendance-journal", subject(0), Facts.none().at("day-ended", ended), ended);
        var due = ended.plusHours(24);

        assertThat(PressingDeadlines.of(open.stream(), due, 1).count(DeadlineState.TODAY))
                .isEqualTo(1);
        assertThat(PressingDeadlines.of(open.stream(), due.plusSeconds(1), 1).in(Set.of(DeadlineState.OVERDUE)))
                .extracting(Deadline::late)
                .containsExactly(true);
    }

    private static Stream<Deadline> counted(ZonedDateTime now) {
        return IntStream.range(0, 40)
                .boxed()
                .flatMap(number -> DEADLINES.of("enrolment", subject(number), facts(number), now).stream());
    }

    /** Every third has done something already. */
    private static Facts facts(int number) {
        var concluded = COUNTED.plusDays(number % 25);
        return Facts.none().on("contract-concluded", concluded).on("start-notified", number % 3 == 0 ? COUNTED : null);
    }

    private static TermSubject subject(int number) {
        return new TermSubject(
                TermSubject.Kind.CASE,
                "c" + number,
                number + "/2026",
                "d1",
                "g1",
                Map.of("GROUP_LEADER", List.of("orlova")),
                "/cases/c" + number);
    }

    private static ZonedDateTime at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE);
    }
}
