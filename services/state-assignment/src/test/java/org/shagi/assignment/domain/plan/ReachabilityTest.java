package org.shagi.assignment.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.CALENDAR;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.SAMPLE;
import static org.shagi.assignment.Given.STANDARD;
import static org.shagi.assignment.Given.course;
import static org.shagi.assignment.Given.group;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.assignment.domain.group.Course;

class ReachabilityTest {

    private static final PlanningBasis BASIS = PlanningBasis.usual(group(COURSE, 10), SAMPLE, STANDARD, CALENDAR);

    /** The column «Total C» of domain §8.4, and its difference from 550.8. */
    @ParameterizedTest
    @CsvSource({
        "2019-01-09, 2019-07-09, 123, 549, -18",
        "2019-07-08, 2019-12-31, 126, 550, -8",
        "2019-07-10, 2019-12-31, 124, 541, -98",
        "2021-01-11, 2021-07-11, 125, 552, 12",
        "2025-01-09, 2025-07-09, 124, 552, 12",
        "2026-01-12, 2026-07-12, 125, 555, 42",
        "2026-07-13, 2026-12-30, 122, 532, -188",
        "2026-01-01, 2026-06-30, 117, 519, -318",
        "2026-07-01, 2026-12-31, 130, 568, 172",
        "2027-01-11, 2027-07-11, 125, 552, 12",
    })
    void comparesWhatTheCyclogramGivesInACourseWithSixMonthlyNorms(
            String from, String to, int workingDays, int services, int differenceTenths) {
        var reach = Reachability.of(BASIS, course(from, to));

        assertThat(reach.workingDays()).isEqualTo(workingDays);
        assertThat(reach.normTenths()).isEqualTo(5508);
        assertThat(reach.byCyclogram()).isEqualTo(services);
        assertThat(reach.byCyclogram() * 10 - reach.normTenths()).isEqualTo(differenceTenths);
        assertThat(reach.ceiling()).isGreaterThanOrEqualTo(services);
    }

    @Test
    void namesTheServicesThatTheFirstCourseOfTheOrderCannotReach() {
        var reach = Reachability.of(BASIS, COURSE);

        assertThat(reach.workingDays()).isEqualTo(123);
        assertThat(reach.codes().stream().filter(code -> !code.isReachable()))
                .extracting(code -> code.code().value())
                .containsExactly("5.1", "5.5", "5.6");
        assertThat(reach.codes().getFirst().differenceTenths()).isEqualTo(-6);
    }

    @Test
    void namesTheNearestCoursesThatWouldDo() {
        var nearest = Reachability.of(BASIS, COURSE).nearest(BASIS);

        assertThat(nearest).first().isEqualTo(course("2019-01-09", "2019-07-10"));
        assertThat(nearest)
                .allSatisfy(other ->
                        assertThat(Reachability.of(BASIS, other).isReachable()).isTrue());
    }

    @Test
    void hasNothingBetterToOfferForACourseThatDoes() {
        var long26 = new Course(COURSE.from(), COURSE.to().plusDays(1));

        assertThat(Reachability.of(BASIS, long26).nearest(BASIS)).isEmpty();
    }
}
