package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.STRANGER;
import static org.shagi.journal.Romashka.child;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.absence.PlannedAbsences.Span;
import org.shagi.kit.domain.Decision;

/** Days in a row on which a child did not come, and what the leader did about it. */
class FollowAbsencesTest {

    /** Friday, Monday, Tuesday, Wednesday. */
    private static final LocalDate FRIDAY = LocalDate.of(2019, 1, 18);

    private static final LocalDate MONDAY = LocalDate.of(2019, 1, 21);
    private static final LocalDate TUESDAY = LocalDate.of(2019, 1, 22);
    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

    private final InMemoryJournal journal = new InMemoryJournal();
    private Instant now = Romashka.at(WEDNESDAY, LocalTime.of(18, 0));
    private final OpenGroup openGroup = new OpenGroup(journal.groups);
    private final FollowAbsences followAbsences =
            new FollowAbsences(openGroup, journal.sheets, journal.absences, DAYS, 3, () -> now);
    private final PlanAbsences planAbsences = new PlanAbsences(openGroup, journal.absences, Romashka.NORMS, () -> now);
    private final RecordDaySheet recordDaySheet = new RecordDaySheet(
            journal.groups, journal.sheets, journal.closings, DAYS, Romashka.NORMS, OutsideEvents.NONE, () -> now);
    private final ReadDeadlines readDeadlines = new ReadDeadlines(
            new ListGroups(journal.groups),
            journal.sheets,
            journal.plans,
            journal.closings,
            followAbsences,
            journal.themes,
            DAYS,
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0)),
            () -> now);

    @BeforeEach
    void theGroupIsKnown() {
        journal.groups.keep(GROUP);
    }

    @Test
    void raisesAFollowUpOnTheThirdWorkingDayInARowAcrossAWeekend() {
        away(FRIDAY);
        away(MONDAY);
        assertThat(owed()).isEmpty();

        away(TUESDAY);

        assertThat(owed()).singleElement().satisfies(deadline -> {
            assertThat(deadline.subject().label()).isEqualTo("1");
            assertThat(deadline.staff()).containsExactly(LEADER.id());
            assertThat(deadline.due()).isEqualTo(WEDNESDAY);
        });
    }

    @Test
    void takesADayWithoutAMarkForNoAbsence() {
        away(FRIDAY);
        away(TUESDAY);
        away(WEDNESDAY);

        assertThat(owed()).isEmpty();
    }

    @Test
    void owesNothingMoreOnceTheLeaderDidSomething() {
        List.of(FRIDAY, MONDAY, TUESDAY).forEach(this::away);

        var kept = followAbsences.followUp(LEADER, Romashka.ID, child(1), FRIDAY, "звонок семье: грипп");
        var again = followAbsences.followUp(LEADER, Romashka.ID, child(1), FRIDAY, "ещё раз");

        assertThat(kept.map(FollowAbsences.Kept::fresh)).isEqualTo(Decision.accepted(true));
        assertThat(again.map(one -> one.followUp().what())).isEqualTo(Decision.accepted("звонок семье: грипп"));
        assertThat(owed()).isEmpty();
        assertThat(codeOf(followAbsences.followUp(LEADER, Romashka.ID, child(1), MONDAY, "не с начала")))
                .isEqualTo("no-such-absence");
        assertThat(codeOf(followAbsences.followUp(STRANGER, Romashka.ID, child(1), FRIDAY, "чужая группа")))
                .isEqualTo("outside-your-scope");
    }

    @Test
    void owesNothingForAnAbsenceThatWasAnnounced() {
        List.of(FRIDAY, MONDAY, TUESDAY).forEach(this::away);
        var spans = List.of(new Span(FRIDAY, TUESDAY, "VACATION", null));

        assertThat(codeOf(planAbsences.plan(LEADER, Romashka.ID, child(1), spans, OptionalLong.empty())))
                .isEqualTo("accepted");
        assertThat(owed()).isEmpty();

        away(WEDNESDAY);
        assertThat(owed()).as("a day longer than announced").hasSize(1);
    }

    @Test
    void keepsWhatWasAnnouncedFromWhoHasNotSeenIt() {
        var spans = List.of(new Span(FRIDAY, TUESDAY, "VACATION", null));
        var other = List.of(new Span(FRIDAY, FRIDAY, "MEDICAL", null));
        var wrong = List.of(new Span(FRIDAY, FRIDAY, "WEATHER", null));
        planAbsences.plan(LEADER, Romashka.ID, child(1), spans, OptionalLong.empty());

        assertThat(codeOf(planAbsences.plan(LEADER, Romashka.ID, child(1), spans, OptionalLong.empty())))
                .isEqualTo("accepted");
        assertThat(codeOf(planAbsences.plan(LEADER, Romashka.ID, child(1), other, OptionalLong.empty())))
                .isEqualTo("stale-absences");
        assertThat(codeOf(planAbsences.plan(LEADER, Romashka.ID, child(1), wrong, OptionalLong.of(1))))
                .isEqualTo("unknown-absence-reason");
        assertThat(codeOf(planAbsences.plan(LEADER, Romashka.ID, "nobody", other, OptionalLong.of(1))))
                .isEqualTo("unknown-child");
        assertThat(codeOf(planAbsences.plan(LEADER, Romashka.ID, child(1), other, OptionalLong.of(1))))
                .isEqualTo("accepted");
    }

    private List<Deadline> owed() {
        return readDeadlines.inScopeOf(LEADER, null).stream()
                .filter(deadline -> deadline.rule().id().equals("T-54") && deadline.state() != DeadlineState.DONE)
                .toList();
    }

    /** The first child does not come; all others do. */
    private void away(LocalDate date) {
        var call = new RollCall(Set.copyOf(Romashka.children(2, 10)), Set.of(child(1)));
        assertThat(codeOf(recordDaySheet.record(LEADER, Romashka.ID, date, call, OptionalLong.empty())))
                .isEqualTo("accepted");
    }

    private static String codeOf(Decision<?> decision) {
        return switch (decision) {
            case Decision.Accepted<?> accepted -> "accepted";
            case Decision.Refused<?>(var refusal) -> refusal.code();
        };
    }
}
