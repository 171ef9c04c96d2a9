package org.shagi.calendar.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.calendar.WorkCalendar;

class DeadlinesTest {

    private static final Deadlines DEADLINES =
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0));
    private static final TermSubject CASE = new TermSubject(
            TermSubject.Kind.CASE,
            "c1",
            "17/2026",
            "d1",
            "g1",
            Map.of("GROUP_LEADER", List.of("orlova"), "PSYCHOLOGIST", List.of("sokolova")),
            "/cases/c1");
    private static final Facts CONTRACT = Facts.none().on("contract-concluded", LocalDate.parse("2026-11-19"));

    @Test
    void raisesATermAsSoonAsItsEventIsKnown() {
        assertThat(found(Facts.none(), "2026-11-19")).isEmpty();
        assertThat(found(CONTRACT, "2026-11-19"))
                .extracting(deadline -> deadline.rule().id())
                .containsExactlyInAnyOrder("T-11", "T-12", "T-27", "T-28", "T-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, LATER",
        "2026-11-17, WEEK",
        "2026-11-23, WEEK",
        "2026-11-24, TODAY",
        "2026-11-25, OVERDUE",
    })
    void tellsHowNearADeadlineIs(String today, DeadlineState state) {
        var notification = one("T-12", CONTRACT, today);

        assertThat(notification.due()).isEqualTo("2026-11-24");
        assertThat(notification.state()).isEqualTo(state);
    }

    @Test
    void isClosedByTheFactThatFulfilsIt() {
        var done = one("T-12", CONTRACT.on("start-notified", LocalDate.parse("2026-11-23")), "2026-12-31");

        assertThat(done.state()).isEqualTo(DeadlineState.DONE);
        assertThat(done.doneOn()).isEqualTo("2026-11-23");
        assertThat(done.late()).isFalse();
    }

    @Test
    void remembersThatItWasKeptLate() {
        var done = one("T-12", CONTRACT.on("start-notified", LocalDate.parse("2026-11-25")), "2026-12-31");

        assertThat(done.state()).isEqualTo(DeadlineState.DONE);
        assertThat(done.late()).isTrue();
    }

    @Test
    void showsTheFirstThousandInTheStatesAskedFor() {
        var done = one("T-12", CONTRACT.on("start-notified", LocalDate.parse("2026-11-23")), "2026-12-31");
        var overdue = one("T-12", CONTRACT, "2026-12-31");
        var many = Stream.concat(Collections.nCopies(3, done).stream(), Collections.nCopies(1001, overdue).stream())
                .toList();

        assertThat(DeadlineView.pressing(many, Set.of(DeadlineState.OVERDUE), Locale.ENGLISH))
                .hasSize(1000)
                .containsOnly(DeadlineView.of(overdue, Locale.ENGLISH));
        assertThat(DeadlineView.pressing(many, Set.of(DeadlineState.DONE), Locale.ENGLISH))
                .hasSize(3);
    }

    @Test
    void isClosedByTheEarliestOfTheFactsThatFulfilIt() {
        var facts = Facts.none()
                .on("applied", LocalDate.parse("2026-11-16"))
                .on("contract-concluded", LocalDate.parse("2026-11-18"))
                .on("contract-drafted", LocalDate.parse("2026-11-17"));

        assertThat(one("T-09", facts, "2026-11-20").doneOn()).isEqualTo("2026-11-17");
    }

    @Test
    void givesWayToTheTermsOfARefusal() {
        var stay = Facts.none().on("stay-end", LocalDate.parse("2026-11-20"));
        var refused = stay.on("refusal-received", LocalDate.parse("2026-11-20"));

        assertThat(found(stay, "2026-11-20"))
                .extracting(deadline -> deadline.rule().id())
                .contains("T-20", "T-23")
                .doesNotContain("T-24");
        assertThat(found(refused, "2026-11-20"))
                .extracting(deadline -> deadline.rule().id())
                .contains("T-21", "T-24", "T-25", "T-26")
                .doesNotContain("T-20", "T-23");
    }

    @Test
    void raisesTheStricterOfTwoWordingsOnly() {
        var facts = Facts.none().on("month-start", LocalDate.parse("2026-12-01"));

        assertThat(DEADLINES.of("state-assignment", CASE, facts, at("2026-11-20T09:00")))
                .extracting(deadline -> deadline.rule().id())
                .containsExactly("T-14");
    }

    @Test
    void asksOnlyTheServiceThatKnows() {
        assertThat(DEADLINES.of("diagnostics", CASE, CONTRACT, at("2026-11-20T09:00")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T13:00, WEEK",
        "2026-11-21T13:00, TODAY",
        "2026-11-21T13:01, OVERDUE",
    })
    void counts24HoursToTheMinute(String now, DeadlineState state) {
        var facts = Facts.none().at("service-delivered", at("2026-11-20T13:00"));

        var entry = DEADLINES.of("attendance-journal", CASE, facts, at(now)).getFirst();

        assertThat(entry.dueAt()).isEqualTo(at("2026-11-21T13:00"));
        assertThat(entry.softDue()).isEqualTo(at("2026-11-20T17:00"));
        assertThat(entry.state()).isEqualTo(state);
    }

    @Test
    void saysFromWhenSomethingMayBeDone() {
        var facts = Facts.none()
                .on("group-start", LocalDate.parse("2026-01-12"))
                .on("group-end", LocalDate.parse("2026-07-10"));

        assertThat(one("T-06", facts, "2025-12-01").opens()).isEqualTo("2025-12-30");
        assertThat(one("T-06", facts, "2025-12-01").due()).isEqualTo("2025-12-30");
        assertThat(one("T-44", facts, "2025-12-01").opens()).isEqualTo("2026-07-08");
        assertThat(one("T-44", facts, "2025-12-01").due()).isEqualTo("2026-07-09");
        assertThat(one("T-02", facts, "2025-12-01").opens()).isNull();
    }

    @Test
    void saysThatADeadlineMayStillMoveWhereDaysOffAreNotDecreedYet() {
        var decreed = Facts.none().on("stay-end", LocalDate.parse("2026-06-02"));
        var expected = Facts.none().on("stay-end", LocalDate.parse("2028-12-30"));

        assertThat(one("T-23", decreed, "2026-06-01").preliminary()).isFalse();
        assertThat(one("T-23", expected, "2026-06-01").preliminary()).isTrue();
        assertThat(one("T-23", expected, "2026-06-01").due()).isEqualTo("2029-01-09");
    }

    @Test
    void putsThePressingOnesFirst() {
        var facts = CONTRACT.on("applied", LocalDate.parse("2026-11-16"))
                .on("stay-end", LocalDate.parse("2027-05-20"))
                .on("registered", LocalDate.parse("2026-11-19"));

        var states = found(facts, "2026-11-24").stream().map(Deadline::state).toList();

        assertThat(states).isSorted().contains(DeadlineState.OVERDUE, DeadlineState.LATER, DeadlineState.DONE);
        assertThat(DeadlineSummary.of(found(facts, "2026-11-24"))).isEqualTo(new DeadlineSummary(4, 1, 0, 4));
    }

    @Test
    void isTheSameForWhateverOrderTheFactsCameIn() {
        var one = CONTRACT.on("registered", LocalDate.parse("2026-11-20"));
        var other = Facts.none()
                .on("registered", LocalDate.parse("2026-11-20"))
                .on("contract-concluded", LocalDate.parse("2026-11-19"));

        assertThat(found(one, "2026-11-24")).isEqualTo(found(other, "2026-11-24"));
    }

    @Test
    void isShownWithWhoOwesItAndNoNameOfAChild() {
        var view = DeadlineView.of(one("T-27", CONTRACT, "2026-11-20"), Locale.ENGLISH);

        assertThat(view.title()).isEqualTo("Put the case file together");
        assertThat(view.subject()).isEqualTo(new DeadlineView.Subject(TermSubject.Kind.CASE, "c1", "17/2026"));
        assertThat(view.owner()).isEqualTo("GROUP_LEADER");
        assertThat(view.staff()).containsExactly("orlova");
        assertThat(view.href()).isEqualTo("/cases/c1");
    }

    private static Deadline one(String rule, Facts facts, String today) {
        return found(facts, today).stream()
                .filter(deadline -> deadline.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> found(Facts facts, String today) {
        return DEADLINES.of("enrolment", CASE, facts, at(today + "T09:00"));
    }

    private static ZonedDateTime at(String local) {
        return ZonedDateTime.parse(local + "+02:00[Europe/Kaliningrad]");
    }
}
