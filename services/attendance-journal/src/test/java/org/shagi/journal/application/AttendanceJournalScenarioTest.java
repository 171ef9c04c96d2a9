package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.PSYCHOLOGIST;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.Romashka.children;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.Romashka;
import org.shagi.journal.application.RecordDaySheet.Outcome;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;

/** One day of the group of ten, from the roll call to the evening, on ports in memory. */
class AttendanceJournalScenarioTest {

    private final InMemoryJournal journal = new InMemoryJournal();
    private Instant now = Romashka.at(WORKED_DAY, LocalTime.of(9, 0));

    private final OpenGroup openGroup = new OpenGroup(journal.groups);
    private final RecordDaySheet recordDaySheet = new RecordDaySheet(
            journal.groups,
            journal.sheets,
            journal.closings,
            Romashka.DAYS,
            Romashka.NORMS,
            OutsideEvents.NONE,
            () -> now);
    private final ListUnfilled listUnfilled =
            new ListUnfilled(new ListGroups(journal.groups), journal.sheets, Romashka.DAYS, () -> now);
    private final ViewDay viewDay = new ViewDay(openGroup, journal.sheets);
    private final ViewMonth viewMonth = new ViewMonth(
            openGroup,
            new LayOutMonth(journal.sheets, journal.plans, Romashka.DAYS),
            journal.closings,
            journal.absences,
            journal.sheets,
            new CountEarlier(journal.groups, journal.sheets, Romashka.DAYS),
            journal.themes,
            Romashka.DAYS);

    @Test
    void theDayOfTheSourceDocumentFromTheRollCallToTheEvening() {
        enrolmentTellsOfTheGroup();
        stateAssignmentTellsOfThePlan();
        assertThat(unfilled()).containsExactly(Romashka.ID);

        var called = written(LEADER, new RollCall(Set.copyOf(children(1, 7)), Set.of(child(9))), 0);
        assertThat(called.changed()).isTrue();
        assertThat(unfilled()).containsExactly(Romashka.ID);

        var calledAgain = written(LEADER, new RollCall(Set.of(child(8)), Set.of(child(10))), 1);
        assertThat(calledAgain.sheet().tally().present()).isEqualTo(8);
        assertThat(calledAgain.sheet().tally().served()).isEqualTo(8);
        assertThat(unfilled()).isEmpty();

        at(LocalTime.of(10, 0));
        held(LEADER, "morning", "5.5", "5.6");
        at(LocalTime.of(11, 45));
        held(LEADER, "circle", "5.7");
        at(LocalTime.of(12, 55));
        var evening = held(PSYCHOLOGIST, "talk", "5.3");

        assertThat(evening.sheet().tally().present()).isEqualTo(8);
        assertThat(evening.sheet().tally().absent()).isEqualTo(2);
        assertThat(evening.sheet().tally().counts())
                .isEqualTo(Map.of(code(1), 8, code(3), 8, code(5), 8, code(6), 8, code(7), 8));
        assertThat(evening.sheet().tally().served()).isEqualTo(40);

        assertThat(held(PSYCHOLOGIST, "talk", "5.3").changed()).isFalse();
        theLeaderSeesThatTheEighthChildLeftBeforeTheTalk();
        theMonthAddsUp();
        everyVersionWasToldOnce();
    }

    private void enrolmentTellsOfTheGroup() {
        journal.groups.keep(Romashka.GROUP);
    }

    private void stateAssignmentTellsOfThePlan() {
        var planned = List.of(code(1), code(3), code(5), code(6), code(7));
        journal.plans.keep(new MonthPlan(Romashka.ID, YearMonth.of(2019, 1), Map.of(WORKED_DAY, planned), 1));
    }

    private void theLeaderSeesThatTheEighthChildLeftBeforeTheTalk() {
        at(LocalTime.of(13, 30));
        var sheet = accepted(viewDay.view(LEADER, Romashka.ID, WORKED_DAY));
        var lines = new ArrayList<Marks>();
        sheet.entries()
                .values()
                .forEach(entry -> lines.add(new Marks(
                        entry.childId(),
                        entry.attendance(),
                        entry.codes().stream()
                                .map(ServiceCode::value)
                                .filter(code -> !(entry.childId().equals(child(8)) && code.equals("5.3")))
                                .toList())));

        var corrected = written(LEADER, new WholeSheet(lines), sheet.version()).sheet();

        assertThat(corrected.tally().served()).isEqualTo(39);
        assertThat(corrected.entries().get(child(7)))
                .satisfies(line -> assertThat(line.recordedBy()).isEqualTo(LEADER.id()))
                .satisfies(
                        line -> assertThat(line.marks().get(code(3)).provider()).isEqualTo(PSYCHOLOGIST.id()));
        assertThat(journal.news().getLast().replaced())
                .singleElement()
                .satisfies(change -> assertThat(change.cell()).isEqualTo("5.3"))
                .satisfies(change -> assertThat(change.from()).isEqualTo(PSYCHOLOGIST.id()))
                .satisfies(change -> assertThat(change.to()).isNull());
    }

    private void theMonthAddsUp() {
        var january = accepted(viewMonth.view(LEADER, Romashka.ID, YearMonth.of(2019, 1)))
                .month();

        assertThat(january.workingDays()).hasSize(17);
        assertThat(january.total().served()).isEqualTo(39);
        assertThat(january.plannedOn(WORKED_DAY)).hasSize(5);
        assertThat(january.unfilledOn(WORKED_DAY)).isZero();
        assertThat(january.unfilledOn(WORKED_DAY.minusDays(1))).isEqualTo(10);
        assertThat(january.sheetOn(WORKED_DAY.minusDays(1)).version()).isZero();
        assertThat(january.sheetOn(WORKED_DAY).entries().get(child(9)))
                .satisfies(line -> assertThat(line.attendance()).isEqualTo(Attendance.ABSENT));
    }

    private void everyVersionWasToldOnce() {
        assertThat(journal.news()).extracting(news -> news.sheet().version()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(journal.news())
                .allSatisfy(news -> assertThat(news.departmentId()).isEqualTo(Romashka.DEPARTMENT));
    }

    private List<String> unfilled() {
        return listUnfilled.between(LEADER, null, WORKED_DAY, WORKED_DAY).stream()
                .map(day -> day.group().id())
                .toList();
    }

    private Outcome written(Actor writer, SheetEdit edit, long seen) {
        return accepted(recordDaySheet.record(writer, Romashka.ID, WORKED_DAY, edit, OptionalLong.of(seen)));
    }

    private Outcome held(Actor writer, String session, String... codes) {
        var edit = new HoldSession(session, List.of(codes), null);
        return accepted(recordDaySheet.record(writer, Romashka.ID, WORKED_DAY, edit, OptionalLong.empty()));
    }

    private void at(LocalTime time) {
        now = Romashka.at(WORKED_DAY, time);
    }

    private static ServiceCode code(int digit) {
        return new ServiceCode("5." + digit);
    }

    private static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }
}
