package org.shagi.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.accepted;
import static org.shagi.assignment.Given.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

class ReadDeadlinesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");
    private static final Actor HEAD = new Actor("kuznetsova", Set.of(Role.DEPARTMENT_HEAD), Set.of("d1"));
    private static final Actor STRANGER = new Actor("belova", Set.of(Role.GROUP_LEADER), Set.of());

    private final InMemory memory = new InMemory();
    private LocalDate today = LocalDate.of(2026, 7, 6);
    private final ReadDeadlines readDeadlines = new ReadDeadlines(
            new ListGroups(memory.groups),
            memory.servicePlans,
            memory.circlePlans,
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0)),
            () -> noonOf(today),
            ZONE);

    @Test
    void owesTheFirstPlanThreeWorkingDaysBeforeTheCourseAndOnItsEveAtTheLatest() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED));

        var owed = ofMonth("2026-07");

        assertThat(owed)
                .extracting(deadline -> deadline.rule().id() + " " + deadline.due())
                .containsExactlyInAnyOrder("T-14 2026-07-08", "T-04 2026-07-10");
        assertThat(owed).allSatisfy(deadline -> {
            assertThat(deadline.state()).isEqualTo(DeadlineState.WEEK);
            assertThat(deadline.subject().href()).isEqualTo("/groups/vasilek/plan/2026-07");
        });
    }

    @Test
    void owesThePlanOfTheCircleUntilItIsDrawnWhateverBecomesOfTheMonths() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED, "GROUP_LEADER", "CIRCLE_LEADER"));
        memory.servicePlans.save(new ServicePlan("vasilek", "d1", YearMonth.of(2026, 7), List.of(), "", List.of(), 1));
        today = LocalDate.of(2026, 7, 9);

        assertThat(ofCircle()).singleElement().satisfies(owed -> {
            assertThat(owed.due()).isEqualTo("2026-07-08");
            assertThat(owed.state()).isEqualTo(DeadlineState.OVERDUE);
        });

        var record = new RecordCirclePlan(new FindGroup(memory.groups), memory.circlePlans, () -> noonOf(today), ZONE);
        assertThat(refused(record.drawn(HEAD, "vasilek", today.plusDays(1))).code())
                .isEqualTo("circle-plan-in-future");
        assertThat(refused(record.drawn(STRANGER, "vasilek", today)).code()).isEqualTo("outside-your-scope");
        record.drawn(HEAD, "vasilek", LocalDate.of(2026, 7, 7));

        assertThat(ofCircle()).singleElement().satisfies(done -> {
            assertThat(done.state()).isEqualTo(DeadlineState.DONE);
            assertThat(done.late()).isFalse();
        });
    }

    @Test
    void owesNoPlanOfACircleToAGroupWithoutACircleLeader() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED));

        assertThat(ofCircle()).isEmpty();
    }

    @Test
    void owesThePlanOfEveryFurtherMonthThreeWorkingDaysBeforeIt() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED));
        today = LocalDate.of(2026, 11, 27);

        var december = ofMonth("2026-12");

        assertThat(december).singleElement().satisfies(deadline -> {
            assertThat(deadline.rule().id()).isEqualTo("T-14");
            assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 11, 26));
            assertThat(deadline.state()).isEqualTo(DeadlineState.OVERDUE);
            assertThat(deadline.staff()).containsExactly("orlova");
        });
    }

    @Test
    void owesNoPlanOfAMonthFurtherOffThanTheNextEvenIfItIsDrawn() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED));
        memory.servicePlans.save(new ServicePlan("vasilek", "d1", YearMonth.of(2026, 9), List.of(), "", List.of(), 1));
        today = LocalDate.of(2026, 7, 31);

        assertThat(readDeadlines.inScopeOf(HEAD, null))
                .extracting(deadline ->
                        deadline.subject().id() + " " + deadline.rule().id())
                .containsExactlyInAnyOrder("vasilek|2026-07 T-14", "vasilek|2026-07 T-04", "vasilek|2026-08 T-14");

        today = LocalDate.of(2026, 6, 1);
        assertThat(ofMonth("2026-07")).isNotEmpty();
        today = LocalDate.of(2026, 5, 31);
        assertThat(ofMonth("2026-07")).isEmpty();
    }

    @Test
    void owesThePlanThatIsDrawnUntilItIsApprovedAndTellsWhetherThatWasInTime() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED));
        var drawn = new ServicePlan("vasilek", "d1", YearMonth.of(2026, 12), List.of(), "", List.of(), 1);
        memory.servicePlans.save(drawn);
        today = LocalDate.of(2026, 11, 27);
        assertThat(ofMonth("2026-12"))
                .singleElement()
                .satisfies(owed -> assertThat(owed.state()).isEqualTo(DeadlineState.OVERDUE));

        var due = LocalDate.of(2026, 11, 26);
        memory.servicePlans.save(drawn.approved("kuznetsova", due, due));

        assertThat(ofMonth("2026-12")).singleElement().satisfies(done -> {
            assertThat(done.state()).isEqualTo(DeadlineState.DONE);
            assertThat(done.late()).isFalse();
        });
        memory.servicePlans.save(drawn.approved("kuznetsova", due.plusDays(1), due));
        assertThat(ofMonth("2026-12"))
                .singleElement()
                .satisfies(done -> assertThat(done.late()).isTrue());
    }

    @Test
    void keepsThePlanAgreedInTimeWhenItIsAmendedLater() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED));
        var due = LocalDate.of(2026, 11, 26);
        var approved = new ServicePlan("vasilek", "d1", YearMonth.of(2026, 12), List.of(), "", List.of(), 1)
                .approved("kuznetsova", due, due);
        var day = new PlannedDay(LocalDate.of(2026, 12, 1), new TreeSet<>(), List.of());
        memory.servicePlans.save(accepted(approved.changed(List.of(day), "карантин")));
        today = LocalDate.of(2026, 12, 2);

        assertThat(ofMonth("2026-12")).singleElement().satisfies(done -> {
            assertThat(done.state()).isEqualTo(DeadlineState.DONE);
            assertThat(done.late()).isFalse();
        });
    }

    @Test
    void owesNothingForAMonthThatIsOverOrAGroupThatIsClosed() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED));
        today = LocalDate.of(2026, 12, 1);

        assertThat(readDeadlines.inScopeOf(HEAD, null))
                .extracting(deadline -> deadline.subject().id())
                .containsExactly("vasilek|2026-12");

        memory.groups.replaceIfNewer(vasilek(GroupState.CLOSED));
        assertThat(readDeadlines.inScopeOf(HEAD, null)).isEmpty();
    }

    @Test
    void tellsOnlyOfGroupsInScopeAndInTheDepartmentAskedFor() {
        memory.groups.replaceIfNewer(vasilek(GroupState.ENROLLED));

        assertThat(readDeadlines.inScopeOf(HEAD, "d1")).isNotEmpty();
        assertThat(readDeadlines.inScopeOf(HEAD, "d2")).isEmpty();
        assertThat(readDeadlines.inScopeOf(STRANGER, null)).isEmpty();
    }

    private List<Deadline> ofCircle() {
        return readDeadlines.inScopeOf(HEAD, null).stream()
                .filter(deadline -> deadline.rule().id().equals("T-53"))
                .toList();
    }

    private List<Deadline> ofMonth(String month) {
        return readDeadlines.inScopeOf(HEAD, null).stream()
                .filter(deadline -> deadline.subject().id().equals("vasilek|" + month))
                .toList();
    }

    private static Group vasilek(GroupState state) {
        return vasilek(state, "GROUP_LEADER");
    }

    private static Group vasilek(GroupState state, String... roles) {
        var course = new Course(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 12, 30));
        return new Group(
                "vasilek",
                "d1",
                "Василёк",
                course,
                state,
                Set.of("orlova"),
                Stream.of(roles).collect(Collectors.toMap(role -> role, role -> List.of("orlova"))),
                List.of(),
                state == GroupState.CLOSED ? 2 : 1);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
