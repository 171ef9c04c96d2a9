package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.STRANGER;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.children;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

class ListUnfilledTest {

    private final InMemoryJournal journal = new InMemoryJournal();
    private final ListUnfilled listUnfilled =
            new ListUnfilled(new ListGroups(journal.groups), journal.sheets, Romashka.DAYS, () -> EVENING);

    @Test
    void namesAGroupUntilItsLastChildHasAMark() {
        journal.groups.keep(GROUP);
        assertThat(unfilled(LEADER, WORKED_DAY)).containsExactly(Romashka.ID);

        call(1, 9);
        assertThat(unfilled(LEADER, WORKED_DAY)).containsExactly(Romashka.ID);

        call(10, 10);
        assertThat(unfilled(LEADER, WORKED_DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-08, day off before the course",
        "2019-01-20, Sunday",
        "2019-01-24, tomorrow",
        "2031-01-15, a year without a calendar",
    })
    void namesNobodyOnADayOffOrADayToCome(LocalDate date, String what) {
        journal.groups.keep(GROUP);

        assertThat(unfilled(LEADER, date)).as(what).isEmpty();
    }

    @Test
    void namesEveryUnfilledWorkingDayOfASpanInsideTheCourse() {
        journal.groups.keep(GROUP);
        call(1, 10);

        var days = listUnfilled.between(LEADER, null, LocalDate.of(2018, 12, 1), LocalDate.of(2031, 1, 1));

        assertThat(days)
                .extracting(day -> day.date().getDayOfMonth())
                .containsExactly(9, 10, 11, 14, 15, 16, 17, 18, 21, 22);
    }

    @Test
    void namesNoGroupWithAnEmptyRoster() {
        journal.groups.keep(Romashka.group(WORKED_DAY.plusDays(1), GROUP.to()));

        assertThat(unfilled(LEADER, WORKED_DAY)).isEmpty();
    }

    @Test
    void namesOnlyGroupsInScopeAndInTheDepartmentAskedFor() {
        journal.groups.keep(GROUP);
        var head = new Actor("kuznetsova", Set.of(Role.DEPARTMENT_HEAD), Set.of(Romashka.DEPARTMENT));
        var otherHead = new Actor("morozova", Set.of(Role.DEPARTMENT_HEAD), Set.of("social-help"));

        assertThat(unfilled(head, WORKED_DAY)).containsExactly(Romashka.ID);
        assertThat(unfilled(otherHead, WORKED_DAY)).isEmpty();
        assertThat(unfilled(STRANGER, WORKED_DAY)).isEmpty();
        assertThat(listUnfilled.between(head, "social-help", WORKED_DAY, WORKED_DAY))
                .isEmpty();
        assertThat(listUnfilled.between(head, Romashka.DEPARTMENT, WORKED_DAY, WORKED_DAY))
                .hasSize(1);
    }

    private void call(int from, int to) {
        var recordDaySheet = new RecordDaySheet(
                journal.groups,
                journal.sheets,
                journal.closings,
                Romashka.DAYS,
                Romashka.NORMS,
                OutsideEvents.NONE,
                () -> EVENING);
        var version = journal.sheets.on(Romashka.ID, WORKED_DAY).version();
        var called = recordDaySheet.record(
                LEADER,
                Romashka.ID,
                WORKED_DAY,
                new RollCall(Set.copyOf(children(from, to)), Set.of()),
                OptionalLong.of(version));
        assertThat(called.map(RecordDaySheet.Outcome::changed))
                .extracting("value")
                .isEqualTo(true);
    }

    private List<String> unfilled(Actor reader, LocalDate date) {
        return listUnfilled.between(reader, null, date, date).stream()
                .map(day -> day.group().id())
                .toList();
    }
}
