package org.shagi.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.course;
import static org.shagi.assignment.Given.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.Given;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;

class RefusalsTest {

    private static final Actor CENTRE = new Actor("center", Set.of(Role.CENTRAL_OFFICE), Set.of());
    private static final YearMonth JANUARY = YearMonth.of(2019, 1);

    private final InMemory service = new InMemory();

    @Test
    void knowsNoGroupThatEnrolmentHasNotToldOf() {
        var refusals = List.of(
                refused(service.showGroupPlan.of(CENTRE, "g9")),
                refused(service.showServicePlan.forMonth(CENTRE, "g9", JANUARY)),
                refused(service.generatePlan.forMonth(CENTRE, "g9", JANUARY, "")),
                refused(service.showCyclogram.of(CENTRE, "g9")),
                refused(service.reviseCyclogram.of(CENTRE, "g9", Given.SAMPLE.cells(), OptionalLong.empty())));

        assertThat(refusals).containsOnly(Refusal.unknown("unknown-group").with("group", "g9"));
    }

    @Test
    void knowsNoPlanForAMonthOutsideTheCourse() {
        service.followRoster.takeOver(Given.group(COURSE, 10));

        var august = YearMonth.of(2019, 8);

        assertThat(refused(service.showServicePlan.forMonth(CENTRE, "g1", august))
                        .code())
                .isEqualTo("month-outside-course");
        assertThat(refused(service.generatePlan.forMonth(CENTRE, "g1", august, ""))
                        .code())
                .isEqualTo("month-outside-course");
    }

    @Test
    void plansNoCourseThatBeganBeforeTheFirstStandard() {
        service.followRoster.takeOver(Given.group(course("2018-07-02", "2018-12-28"), 10));

        assertThat(service.told).isEmpty();
        assertThat(refused(service.showGroupPlan.of(CENTRE, "g1")).code()).isEqualTo("plan-not-set");
        assertThat(refused(service.showCyclogram.of(CENTRE, "g1")).code()).isEqualTo("no-standard-in-force");
    }

    @Test
    void leavesTheMonthsOfAYearWithoutCalendarUntilSomebodyAsks() {
        service.followRoster.takeOver(Given.group(course("2027-11-01", "2028-04-30"), 10));

        assertThat(service.told).containsExactly("g1 v1", "g1|2027-11 v1", "g1|2027-12 v1");
        assertThat(refused(service.generatePlan.forMonth(CENTRE, "g1", YearMonth.of(2028, 1), ""))
                        .code())
                .isEqualTo("no-calendar-for-year");
    }

    @Test
    void knowsNoStandardThatIsNotShipped() {
        var wording = new ApproveAssignment.Wording(
                "1",
                LocalDate.of(2018, 12, 20),
                21,
                "S004",
                List.of(new Indicator("Численность", "человек", "792", 21, 0, List.of())));

        assertThat(refused(service.approveAssignment.forYear(CENTRE, 2019, wording, OptionalLong.empty()))
                        .code())
                .isEqualTo("unknown-standard");
    }
}
