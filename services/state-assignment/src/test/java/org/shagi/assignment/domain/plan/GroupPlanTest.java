package org.shagi.assignment.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.STANDARD;
import static org.shagi.assignment.Given.course;
import static org.shagi.assignment.Given.group;

import java.time.YearMonth;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.assignment.domain.standard.ServiceNorm;

class GroupPlanTest {

    @ParameterizedTest
    @CsvSource({"1, 918, 2754, 5508", "10, 9180, 27540, 55080", "11, 10098, 30294, 60588", "0, 0, 0, 0"})
    void asksForTheNormTimesTheChildren(int children, int monthTenths, int quarterTenths, int courseTenths) {
        var plan = GroupPlan.of(group(COURSE, children), STANDARD);

        assertThat(total(plan::monthTenths)).isEqualTo(monthTenths);
        assertThat(total(plan::quarterTenths)).isEqualTo(quarterTenths);
        assertThat(total(plan::courseTenths)).isEqualTo(courseTenths);
    }

    @Test
    void asksTenChildrenForWholeServicesOfEachCode() {
        var plan = GroupPlan.of(group(COURSE, 10), STANDARD);

        assertThat(STANDARD.services())
                .extracting(plan::monthTenths)
                .containsExactly(2060, 600, 600, 600, 2060, 2060, 600, 400, 200);
        assertThat(STANDARD.services())
                .extracting(plan::courseTenths)
                .containsExactly(12360, 3600, 3600, 3600, 12360, 12360, 3600, 2400, 1200);
    }

    @Test
    void asksForNothingInASeventhMonth() {
        var plan = GroupPlan.of(group(COURSE, 10), STANDARD);

        assertThat(total(norm -> plan.tenthsIn(YearMonth.of(2019, 6), norm))).isEqualTo(9180);
        assertThat(total(norm -> plan.tenthsIn(YearMonth.of(2019, 7), norm))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2019-01-09, 2019-07-09", "2026-07-13, 2026-12-30", "2019-01-09, 2019-03-09"})
    void asksForTheCourseWhatItAsksForItsMonths(String from, String to) {
        var plan = GroupPlan.of(group(course(from, to), 11), STANDARD);

        assertThat(plan.months().stream()
                        .mapToInt(month -> total(norm -> plan.tenthsIn(month, norm)))
                        .sum())
                .isEqualTo(total(plan::courseTenths));
    }

    @Test
    void isTheNextVersionWhenAChildComes() {
        var ten = GroupPlan.of(group(COURSE, 10), STANDARD);

        var eleven = ten.revised(group(COURSE, 11), STANDARD);

        assertThat(eleven.version()).isEqualTo(2);
        assertThat(eleven.children()).isEqualTo(11);
    }

    @Test
    void staysAsItIsWhenARosterAsksForTheSame() {
        var plan = GroupPlan.of(group(COURSE, 10), STANDARD);

        var laterInTheSameMonths = group(course("2019-01-10", "2019-07-08"), 10);

        assertThat(plan.revised(group(COURSE, 10), STANDARD)).isSameAs(plan);
        assertThat(plan.revised(laterInTheSameMonths, STANDARD)).isSameAs(plan);
    }

    private static int total(ToIntFunction<ServiceNorm> tenths) {
        return STANDARD.services().stream().mapToInt(tenths).sum();
    }
}
