package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.STRANGER;
import static org.shagi.journal.Romashka.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.PageEdit;
import org.shagi.journal.domain.Remarks;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.journal.domain.themes.ThemeSection;
import org.shagi.journal.domain.themes.ThemeState;
import org.shagi.journal.domain.themes.ThemeStep;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

class ReadDeadlinesTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 9);
    private static final LocalDate SECOND = LocalDate.of(2019, 1, 10);
    private static final Remarks LATE = new Remarks(Optional.empty(), Map.of("entered-late", "не было связи"));
    private static final Set<String> OF_DAYS = Set.of("T-30", "T-31", "T-32", "T-40");

    private final InMemoryJournal journal = new InMemoryJournal();
    private Instant now = Romashka.at(SECOND, LocalTime.of(14, 0));
    private final ReadDeadlines readDeadlines = new ReadDeadlines(
            new ListGroups(journal.groups),
            journal.sheets,
            journal.plans,
            journal.closings,
            new FollowAbsences(new OpenGroup(journal.groups), journal.sheets, journal.absences, DAYS, 3, () -> now),
            journal.themes,
            DAYS,
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0)),
            () -> now);

    @BeforeEach
    void theGroupIsKnown() {
        journal.groups.keep(GROUP);
    }

    @Test
    void owesAttendanceWithinADayOfTheEndOfTheGroupsDay() {
        var owed = ofDays(LEADER);

        assertThat(owed).extracting(deadline -> deadline.rule().id()).containsExactly("T-40", "T-40");
        assertThat(owed).extracting(Deadline::state).containsExactly(DeadlineState.OVERDUE, DeadlineState.WEEK);
        var overdue = owed.getFirst();
        assertThat(overdue.dueAt()).isEqualTo(SECOND.atTime(13, 0).atZone(DAYS.zone()));
        assertThat(overdue.subject().href()).isEqualTo("/journal/romashka/2019-01?day=2019-01-09");
        assertThat(overdue.subject().label()).isEqualTo("Ромашка");
        assertThat(overdue.staff()).containsExactly(LEADER.id());
    }

    @Test
    void owesWhatWasPlannedAndNotWrittenToWhoGivesIt() {
        journal.plans.keep(new MonthPlan(
                Romashka.ID,
                JANUARY,
                Map.of(FIRST, codes("5.1", "5.3", "5.5", "5.7"), SECOND, codes("5.1", "5.3")),
                1));
        write(FIRST, Attendance.PRESENT);
        write(SECOND, Attendance.PRESENT, "5.3");

        assertThat(ofDays(LEADER))
                .extracting(deadline -> deadline.rule().id() + deadline.staff())
                .containsExactlyInAnyOrder("T-30[orlova]", "T-31[sokolova]");

        write(FIRST, Attendance.PRESENT, "5.3", "5.5", "5.7");
        assertThat(ofDays(LEADER)).isEmpty();
    }

    @Test
    void owesNoServicesOfADayOnWhichNobodyCame() {
        journal.plans.keep(new MonthPlan(Romashka.ID, JANUARY, Map.of(FIRST, codes("5.1", "5.3")), 1));
        write(FIRST, Attendance.ABSENT);
        write(SECOND, Attendance.ABSENT);

        assertThat(ofDays(LEADER)).isEmpty();
    }

    @Test
    void owesTheClosingOfEachMonthWithinThreeWorkingDaysAndNothingMoreOnceItIsClosed() {
        DAYS.workingDaysOf(GROUP, JANUARY).forEach(date -> {
            now = Romashka.at(date, LocalTime.of(12, 0));
            write(date, Attendance.PRESENT);
        });
        now = Romashka.at(LocalDate.of(2019, 2, 6), LocalTime.of(9, 0));
        var before = inState(LEADER, DeadlineState.OVERDUE, JANUARY);
        var closed = new CloseMonth(
                        new OpenGroup(journal.groups),
                        new LayOutMonth(journal.sheets, journal.plans, DAYS),
                        journal.closings,
                        journal.sheets,
                        DAYS,
                        () -> now)
                .close(LEADER, Romashka.ID, JANUARY);

        assertThat(before)
                .extracting(deadline -> deadline.rule().id())
                .containsExactlyInAnyOrder("T-36", "T-37", "T-38", "T-51");
        assertThat(before).allSatisfy(deadline -> {
            assertThat(deadline.due()).isEqualTo(LocalDate.of(2019, 2, 5));
            assertThat(deadline.subject().href()).isEqualTo("/journal/romashka/2019-01");
        });
        assertThat(closed).isInstanceOf(Decision.Accepted.class);
        assertThat(inState(LEADER, DeadlineState.OVERDUE, JANUARY)).isEmpty();
        assertThat(inState(LEADER, DeadlineState.DONE, JANUARY)).hasSize(4).allMatch(Deadline::late);
        assertThat(inState(LEADER, DeadlineState.LATER, JANUARY.plusMonths(1))).hasSize(4);
    }

    @Test
    void endsTheLastMonthWithTheCourse() {
        now = Romashka.at(LocalDate.of(2019, 9, 2), LocalTime.of(9, 0));

        assertThat(readDeadlines.inScopeOf(LEADER, null))
                .filteredOn(deadline -> deadline.subject().id().equals("romashka|2019-07"))
                .hasSize(4)
                .allMatch(deadline -> deadline.due().equals(LocalDate.of(2019, 7, 12)));
        assertThat(readDeadlines.inScopeOf(LEADER, null))
                .noneMatch(deadline -> deadline.subject().id().contains("2019-08"));
    }

    @Test
    void owesTheAgreedThematicPlanThreeWorkingDaysBeforeTheMonthAndNothingMoreOnceItIsAgreed() {
        now = Romashka.at(LocalDate.of(2019, 1, 28), LocalTime.of(9, 0));
        var february = JANUARY.plusMonths(1);
        assertThat(ofThemes(february)).singleElement().satisfies(owed -> {
            assertThat(owed.rule().id()).isEqualTo("T-55");
            assertThat(owed.due()).isEqualTo(LocalDate.of(2019, 1, 29));
            assertThat(owed.state()).isEqualTo(DeadlineState.WEEK);
            assertThat(owed.subject().href()).isEqualTo("/journal/romashka/2019-02/themes");
        });

        var drawn = new ThematicPlan(
                Romashka.ID,
                new ThemePeriod(february),
                ThemeState.DRAFT,
                List.of(event(february.atDay(5), "5.2", "Режим дня")),
                List.of(LEADER.id()),
                List.of(),
                1);
        journal.themes.put(drawn);
        assertThat(ofThemes(february)).extracting(Deadline::state).containsExactly(DeadlineState.WEEK);

        now = Romashka.at(LocalDate.of(2019, 1, 30), LocalTime.of(9, 0));
        assertThat(ofThemes(february)).extracting(Deadline::state).containsExactly(DeadlineState.OVERDUE);
        passed(passed(drawn, ThemeStep.SUBMIT), ThemeStep.AGREE);
        assertThat(ofThemes(february)).singleElement().satisfies(done -> {
            assertThat(done.state()).isEqualTo(DeadlineState.DONE);
            assertThat(done.late()).isTrue();
        });

        passed(journal.themes.of(Romashka.ID, new ThemePeriod(february)), ThemeStep.REVISE);
        assertThat(ofThemes(february)).extracting(Deadline::state).containsExactly(DeadlineState.OVERDUE);
    }

    @Test
    void owesTheFirstThematicPlanOnTheEveOfTheCourseAtTheLatest() {
        now = Romashka.at(LocalDate.of(2018, 12, 20), LocalTime.of(9, 0));

        assertThat(ofThemes(JANUARY))
                .extracting(deadline -> deadline.rule().id() + " " + deadline.due())
                .containsExactlyInAnyOrder("T-55 2018-12-27", "T-56 2018-12-31");
    }

    @Test
    void owesCodeThemeAndAbsenteesOfAnEventWithinADay() {
        journal.themes.put(agreed(event(FIRST, "5.3", "Дружба"), event(SECOND, "5.2", "Режим дня")));
        assertThat(ofEvents()).containsExactly("2019-01-09[sokolova]", "2019-01-10[orlova]");

        write(FIRST, Attendance.PRESENT, "5.3");
        assertThat(ofEvents()).containsExactly("2019-01-09[sokolova]", "2019-01-10[orlova]");

        name(FIRST, JournalPage.PSYCHOLOGY, "5.3", "Дружба");
        write(SECOND, Attendance.ABSENT);
        assertThat(ofEvents()).isEmpty();
    }

    @Test
    void owesNothingOfAnEventOfAPlanThatIsNotAgreed() {
        var plan = agreed(event(FIRST, "5.3", "Дружба"));
        journal.themes.put(new ThematicPlan(
                plan.groupId(), plan.period(), ThemeState.SUBMITTED, plan.events(), List.of(), List.of(), 1));

        assertThat(ofEvents()).isEmpty();
    }

    @Test
    void tellsOnlyOfGroupsInScopeAndInTheDepartmentAskedFor() {
        var head = new Actor("kuznetsova", Set.of(Role.DEPARTMENT_HEAD), Set.of(Romashka.DEPARTMENT));

        assertThat(readDeadlines.inScopeOf(STRANGER, null)).isEmpty();
        assertThat(readDeadlines.inScopeOf(head, "social-help")).isEmpty();
        assertThat(readDeadlines.inScopeOf(head, Romashka.DEPARTMENT)).isNotEmpty();
    }

    private static ThemeEvent event(LocalDate date, String code, String theme) {
        var by = code.equals("5.3") ? Role.PSYCHOLOGIST : Role.GROUP_LEADER;
        return new ThemeEvent(ThemeSection.CHILDREN, date, null, theme, null, code, by.name(), null);
    }

    private ThematicPlan agreed(ThemeEvent... events) {
        var agreement = new ThematicPlan.Passage(ThemeStep.AGREE, "kuznetsova", now, null);
        return new ThematicPlan(
                Romashka.ID,
                new ThemePeriod(JANUARY),
                ThemeState.AGREED,
                List.of(events),
                List.of(),
                List.of(agreement),
                1);
    }

    private ThematicPlan passed(ThematicPlan plan, ThemeStep step) {
        var after = ((Decision.Accepted<ThematicPlan>) plan.after(step, "kuznetsova", now, null)).value();
        assertThat(journal.themes.put(after)).isTrue();
        return after;
    }

    private List<Deadline> ofThemes(YearMonth month) {
        return readDeadlines.inScopeOf(LEADER, null).stream()
                .filter(deadline -> deadline.subject().href().equals("/journal/romashka/%s/themes".formatted(month)))
                .toList();
    }

    private List<String> ofEvents() {
        return readDeadlines.inScopeOf(LEADER, null).stream()
                .filter(deadline -> deadline.rule().id().equals("T-33"))
                .map(deadline -> deadline.subject().id().substring("romashka|".length()) + deadline.staff())
                .toList();
    }

    private void name(LocalDate date, JournalPage page, String code, String theme) {
        var sheet = journal.sheets.on(Romashka.ID, date);
        var lines = children(1, 10).stream()
                .map(child -> new Marks(child, null, List.of(code)))
                .toList();
        record(
                date,
                new PageEdit(page, lines, false, Map.of(), LATE, Map.of(code, theme)),
                sheet.page(page).version());
    }

    private List<Deadline> ofDays(Actor actor) {
        return readDeadlines.inScopeOf(actor, null).stream()
                .filter(deadline -> OF_DAYS.contains(deadline.rule().id()))
                .toList();
    }

    private List<Deadline> inState(Actor actor, DeadlineState state, YearMonth month) {
        return readDeadlines.inScopeOf(actor, null).stream()
                .filter(deadline -> deadline.state() == state)
                .filter(deadline -> deadline.subject().id().equals(Romashka.ID + '|' + month))
                .toList();
    }

    /** The whole roster, with the same marks. */
    private void write(LocalDate date, Attendance attendance, String... codes) {
        var lines = children(1, 10).stream()
                .map(child -> new Marks(child, attendance, List.of(codes)))
                .toList();
        record(date, new WholeSheet(lines), journal.sheets.on(Romashka.ID, date).version());
    }

    private void record(LocalDate date, SheetEdit edit, long seen) {
        var written = new RecordDaySheet(
                        journal.groups,
                        journal.sheets,
                        journal.closings,
                        DAYS,
                        Romashka.NORMS,
                        OutsideEvents.NONE,
                        () -> now)
                .record(LEADER, Romashka.ID, date, edit, OptionalLong.of(seen));
        assertThat(written.map(RecordDaySheet.Outcome::changed)).isEqualTo(Decision.accepted(true));
    }

    private static List<ServiceCode> codes(String... codes) {
        return List.of(codes).stream().map(ServiceCode::new).toList();
    }
}
