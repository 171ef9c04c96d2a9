package org.shagi.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.accepted;
import static org.shagi.assignment.Given.refused;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.Given;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.PlanComparison;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/** The plans of one group of ten, from the year's assignment to a cyclogram of its own. */
class StateAssignmentScenarioTest {

    private static final Actor CENTRE = new Actor("center", Set.of(Role.CENTRAL_OFFICE), Set.of());
    private static final Actor LEADER = new Actor("orlova", Set.of(Role.GROUP_LEADER), Set.of());
    private static final Actor HEAD = new Actor("kuznetsova", Set.of(Role.DEPARTMENT_HEAD), Set.of("d1"));
    private static final Actor STRANGER = new Actor("belova", Set.of(Role.GROUP_LEADER), Set.of());
    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2019, 2);

    private final InMemory service = new InMemory();

    @Test
    void aGroupIsPlannedFromItsFirstChildToACyclogramOfItsOwn() {
        theMinistryAsksForTwentyOneChildren();
        thePlanGrowsWithEachChildOfTheFormingGroup();
        theHeadsOrderBringsThePlansOfEveryMonth();
        theSameNewsAgainChangesNothing();
        theLeaderSeesWhereJanuaryFallsShort();
        anotherCyclogramChangesOnlyTheMonthThatIsDrawnAnew();
        aLateChangeOfStaffLeavesThePlansAlone();
        aLongerCourseReachesTheMonthsThatItChanges();
    }

    private void theMinistryAsksForTwentyOneChildren() {
        var wording = new ApproveAssignment.Wording(
                "1-2019",
                LocalDate.of(2018, 12, 20),
                21,
                "S003-2019",
                List.of(new Indicator("Численность", "человек", "792", 21, 100, List.of())));

        accepted(service.approveAssignment.forYear(CENTRE, 2019, wording, OptionalLong.empty()));

        assertThat(accepted(service.showAssignment.ofYear(2019)).terms().children())
                .isEqualTo(21);
        assertThat(refused(service.showAssignment.ofYear(2020)).code()).isEqualTo("unknown-assignment");
    }

    private void thePlanGrowsWithEachChildOfTheFormingGroup() {
        for (int children = 0; children <= 10; children++) {
            service.followRoster.takeOver(roster(GroupState.FORMING, COURSE, children, children + 1));
        }

        assertThat(groupPlan().children()).isEqualTo(10);
        assertThat(groupPlan().version()).isEqualTo(11);
        assertThat(monthTenths()).isEqualTo(9180);
        assertThat(service.told).hasSize(11).last().isEqualTo("g1 v11");
        assertThat(refused(service.showServicePlan.forMonth(LEADER, "g1", JANUARY))
                        .code())
                .isEqualTo("plan-not-drawn");
    }

    private void theHeadsOrderBringsThePlansOfEveryMonth() {
        service.told.clear();

        service.followRoster.takeOver(roster(GroupState.ENROLLED, COURSE, 10, 12));

        assertThat(service.told)
                .containsExactly(
                        "g1|2019-01 v1",
                        "g1|2019-02 v1",
                        "g1|2019-03 v1",
                        "g1|2019-04 v1",
                        "g1|2019-05 v1",
                        "g1|2019-06 v1",
                        "g1|2019-07 v1");
    }

    private void theSameNewsAgainChangesNothing() {
        service.told.clear();

        service.followRoster.takeOver(roster(GroupState.ENROLLED, COURSE, 10, 12));
        service.followRoster.takeOver(roster(GroupState.FORMING, COURSE, 9, 10));
        var again = accepted(service.generatePlan.forMonth(LEADER, "g1", JANUARY, ""));

        assertThat(service.told).isEmpty();
        assertThat(again.fresh()).isFalse();
        assertThat(again.plan().plan().version()).isEqualTo(1);
    }

    private void theLeaderSeesWhereJanuaryFallsShort() {
        var january = accepted(service.showServicePlan.forMonth(LEADER, "g1", JANUARY));

        assertThat(january.plan().days()).hasSize(17);
        assertThat(january.codes())
                .extracting(PlanComparison::differenceTenths)
                .as("two of five missing sessions are in the reserve")
                .containsExactly(-360, 0, -100, 0, -360, -360, -100, -100, 0);
        assertThat(accepted(service.showServicePlan.forMonth(HEAD, "g1", JANUARY)))
                .isEqualTo(january);
        assertThat(refused(service.showServicePlan.forMonth(STRANGER, "g1", JANUARY))
                        .code())
                .isEqualTo("outside-your-scope");
        assertThat(service.listGroups.forActor(LEADER)).hasSize(1);
        assertThat(service.listGroups.forActor(STRANGER)).isEmpty();
    }

    private void anotherCyclogramChangesOnlyTheMonthThatIsDrawnAnew() {
        var cells = Given.SAMPLE.cells().stream()
                .map(StateAssignmentScenarioTest::legalInsteadOfMondaysPsychology)
                .toList();

        accepted(service.reviseCyclogram.of(LEADER, "g1", cells, OptionalLong.of(0)));
        assertThat(service.told).isEmpty();
        accepted(service.generatePlan.forMonth(LEADER, "g1", FEBRUARY, ""));

        assertThat(service.told).containsExactly("g1|2019-02 v2");
        assertThat(planned(FEBRUARY, "5.9")).isEqualTo(60);
        assertThat(planned(JANUARY, "5.9")).isEqualTo(20);
        assertThat(refused(service.reviseCyclogram.of(LEADER, "g1", Given.SAMPLE.cells(), OptionalLong.of(0)))
                        .code())
                .isEqualTo("stale-version");
        assertThat(accepted(service.showCyclogram.of(LEADER, "g1")).held().version())
                .isEqualTo(1);
    }

    private void aLateChangeOfStaffLeavesThePlansAlone() {
        service.told.clear();

        service.followRoster.takeOver(roster(GroupState.ENROLLED, COURSE, 10, 13));

        assertThat(service.told).isEmpty();
        assertThat(planned(YearMonth.of(2019, 3), "5.9")).isEqualTo(20);
    }

    private void aLongerCourseReachesTheMonthsThatItChanges() {
        var longer = new Course(COURSE.from(), COURSE.to().plusDays(1));

        service.followRoster.takeOver(roster(GroupState.ENROLLED, longer, 10, 14));

        assertThat(service.told).containsExactly("g1|2019-07 v2");
    }

    private GroupPlan groupPlan() {
        return accepted(service.showGroupPlan.of(LEADER, "g1"));
    }

    private int monthTenths() {
        var plan = groupPlan();
        return plan.standard().services().stream().mapToInt(plan::monthTenths).sum();
    }

    private int planned(YearMonth month, String code) {
        return accepted(service.showServicePlan.forMonth(LEADER, "g1", month)).codes().stream()
                .filter(row -> row.code().equals(new ServiceCode(code)))
                .mapToInt(PlanComparison::planned)
                .sum();
    }

    private static Cell legalInsteadOfMondaysPsychology(Cell cell) {
        return cell.weekday() == 1 && cell.from().equals(LocalTime.of(12, 10))
                ? new Cell(1, cell.from(), cell.to(), cell.weeks(), List.of("5.9"), false, "Право", Role.GROUP_LEADER)
                : cell;
    }

    private static Group roster(GroupState state, Course course, int children, long version) {
        var stays = Collections.nCopies(children, new Stay(course.from(), course.to()));
        return new Group(
                "g1",
                "d1",
                "Ромашка",
                course,
                state,
                Set.of("orlova"),
                Map.of("GROUP_LEADER", List.of("orlova")),
                stays,
                version);
    }
}
