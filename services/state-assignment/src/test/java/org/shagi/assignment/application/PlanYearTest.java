package org.shagi.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shagi.assignment.Given.accepted;
import static org.shagi.assignment.Given.course;
import static org.shagi.assignment.Given.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.assignment.domain.planning.YearPlanning;
import org.shagi.assignment.domain.planning.YearPlanning.State;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

class PlanYearTest {

    private static final Actor CENTRE = new Actor("center", Set.of(Role.CENTRAL_OFFICE), Set.of());
    private static final Actor HEAD = new Actor("kuznetsova", Set.of(Role.DEPARTMENT_HEAD), Set.of("d1"));

    private final InMemory service = new InMemory();

    @Test
    void drawsEveryMonthOfTheYearForEveryGroupThatIsNotClosed() {
        IntStream.range(0, 25).forEach(i -> group("g" + i, "d" + i % 2, course("2026-01-12", "2026-07-12")));
        group("later", "d1", course("2027-01-11", "2027-07-11"));

        var planned = planned(CENTRE, false);

        assertThat(planned.state()).isEqualTo(State.DONE);
        assertThat(planned.groups()).isEqualTo(25);
        assertThat(planned.done()).isEqualTo(25);
        assertThat(planned.drawn()).isEqualTo(25 * 7);
        assertThat(planned.missed()).isGreaterThan(25 * 3);
        assertThat(planned.refused()).isEmpty();
        assertThat(service.servicePlans.find("g24", YearMonth.of(2026, 7))).isPresent();
        assertThat(service.servicePlans.find("later", YearMonth.of(2027, 1))).isEmpty();
    }

    @Test
    void plansOnlyTheGroupsInTheScopeOfWhoeverOrdersIt() {
        group("mine", "d1", course("2026-01-12", "2026-07-12"));
        group("theirs", "d2", course("2026-01-12", "2026-07-12"));

        assertThat(planned(HEAD, false).groups()).isEqualTo(1);
        assertThat(service.servicePlans.find("theirs", YearMonth.of(2026, 1))).isEmpty();
    }

    @Test
    void leavesWhatIsThereAndWhatIsApprovedEvenAnew() {
        group("g", "d1", course("2026-01-12", "2026-07-12"));
        var first = planned(CENTRE, false);
        var january = service.servicePlans.find("g", YearMonth.of(2026, 1)).orElseThrow();
        var day = LocalDate.of(2025, 12, 26);
        service.servicePlans.save(january.approved("kuznetsova", day, day));

        assertThat(first.drawn()).isEqualTo(7);
        assertThat(planned(CENTRE, false).drawn()).isZero();
        assertThat(planned(CENTRE, true).drawn()).as("nothing new to say").isZero();
        assertThat(service.servicePlans
                        .find("g", YearMonth.of(2026, 1))
                        .orElseThrow()
                        .editions())
                .hasSize(1);
    }

    @Test
    void leavesAnApprovedPlanThatSaysSomethingElseAndItsAmendmentAnew() {
        group("g", "d1", course("2026-01-12", "2026-07-12"));
        planned(CENTRE, false);
        var day = LocalDate.of(2025, 12, 26);
        var approved = service.servicePlans
                .find("g", YearMonth.of(2026, 1))
                .orElseThrow()
                .approved("kuznetsova", day, day);
        service.servicePlans.save(accepted(approved.changed(List.of(), "карантин")));
        var emptied = service.servicePlans.find("g", YearMonth.of(2026, 2)).orElseThrow();
        service.servicePlans.save(accepted(emptied.changed(List.of(), "")).approved("kuznetsova", day, day));

        var anew = planned(CENTRE, true);

        assertThat(anew.refused()).isEmpty();
        assertThat(anew.drawn()).isZero();
        assertThat(service.servicePlans
                        .find("g", YearMonth.of(2026, 1))
                        .orElseThrow()
                        .days())
                .isEmpty();
    }

    @Test
    void drawsWhatIsMissingAndNothingTwiceWhenOrderedAgainAfterItDied() {
        IntStream.range(0, 5).forEach(i -> group("g" + i, "d1", course("2026-01-12", "2026-07-12")));
        service.failAfter(17);
        assertThat(planned(CENTRE, false).refused()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(service.told).hasSize(17);

        service.failAfter(Integer.MAX_VALUE);
        service.plannings.note(YearPlanning.begun(2026, "center", 5, Instant.EPOCH.minusSeconds(60)));
        var again = planned(CENTRE, false);

        assertThat(again.drawn()).isEqualTo(5 * 7 - 17);
        assertThat(again.done()).isEqualTo(5);
        assertThat(service.told).hasSize(5 * 7).doesNotHaveDuplicates().allMatch(told -> told.endsWith("v1"));
    }

    @Test
    void keepsThePlanThatSomebodyElseStoredMeanwhileAndDrawsTheOtherMonths() {
        group("g", "d1", course("2026-01-12", "2026-07-12"));
        service.somebodyElseDraws("g", YearMonth.of(2026, 3));

        var planned = planned(CENTRE, false);

        assertThat(planned.refused()).isEmpty();
        assertThat(service.told).hasSize(7).doesNotHaveDuplicates();
        assertThat(service.servicePlans
                        .find("g", YearMonth.of(2026, 3))
                        .orElseThrow()
                        .days())
                .isEmpty();
    }

    @Test
    void tellsOfMonthsThatCannotBeDrawnAndGoesOn() {
        group("g", "d1", course("2027-11-01", "2028-04-30"));

        accepted(service.planYear.begin(CENTRE, 2028, false));
        await().until(() -> accepted(service.planYear.last(2028)).state() == State.DONE);

        assertThat(accepted(service.planYear.last(2028)).refused())
                .hasSize(4)
                .allSatisfy(told -> assertThat(told).endsWith("no-calendar-for-year"));
    }

    @Test
    void isNotBegunTwiceAtOnceUnlessTheFirstOneHasFallenSilent() {
        service.plannings.note(YearPlanning.begun(2026, "center", 1000, Instant.EPOCH));
        assertThat(refused(service.planYear.begin(CENTRE, 2026, false)).code()).isEqualTo("planning-under-way");

        assertThat(accepted(service.planYear.last(2026)).state()).isEqualTo(State.RUNNING);

        service.plannings.note(YearPlanning.begun(2026, "center", 1000, Instant.EPOCH.minusSeconds(60)));
        assertThat(accepted(service.planYear.last(2026)).state())
                .as("so that it can be ordered again")
                .isEqualTo(State.FAILED);
        accepted(service.planYear.begin(CENTRE, 2026, false));
        assertThat(refused(service.planYear.last(2031)).code()).isEqualTo("year-not-planned");
        assertThat(refused(service.planYear.begin(CENTRE, 1999, false)).code()).isEqualTo("year-out-of-range");
    }

    private YearPlanning planned(Actor actor, boolean anew) {
        accepted(service.planYear.begin(actor, 2026, anew));
        await().until(() -> accepted(service.planYear.last(2026)).state() != State.RUNNING);
        return accepted(service.planYear.last(2026));
    }

    private void group(String id, String department, Course course) {
        service.groups.replaceIfNewer(new Group(
                id,
                department,
                id,
                course,
                GroupState.FORMING,
                Set.of("orlova", "sokolova"),
                Map.of("GROUP_LEADER", List.of("orlova"), "PSYCHOLOGIST", List.of("sokolova")),
                List.of(new Stay(course.from(), course.to())),
                1));
    }
}
