package org.shagi.assignment.domain.distribution;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.STANDARD;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.assignment.Given;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.distribution.DistributionFigures.Rounding;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/** Both tables of numbers of the specification (§7.2) for groups of ten and eleven, and those that appendix 8 prints. */
class DistributionFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "10, DEPARTMENT_HEAD, 2060, 12360, 100",
        "10, GROUP_LEADER, 5920, 35520, 287",
        "10, PSYCHOLOGIST, 1200, 7200, 58",
        "11, DEPARTMENT_HEAD, 2266, 13596, 110",
        "11, GROUP_LEADER, 6512, 39072, 316",
        "11, PSYCHOLOGIST, 1320, 7920, 64",
    })
    void isExactByPost(int children, String post, int month, int course, int day) {
        var figures = figures(children, Rounding.EXACT);

        assertThat(figures.month().byPost()).containsEntry(post, month);
        assertThat(figures.course().byPost()).containsEntry(post, course);
        assertThat(figures.day().byPost()).containsEntry(post, day);
    }

    @ParameterizedTest
    @CsvSource({
        "10, DEPARTMENT_HEAD, 2060, 12360",
        "10, GROUP_LEADER, 5920, 35520",
        "10, PSYCHOLOGIST, 1200, 7200",
        "11, DEPARTMENT_HEAD, 2266, 13600",
        "11, GROUP_LEADER, 6510, 39060",
        "11, PSYCHOLOGIST, 1320, 7920",
    })
    void isRoundedByPostAsAppendix8Prints(int children, String post, int month, int course) {
        var figures = figures(children, Rounding.APPENDIX_8);

        assertThat(figures.month().byPost()).containsEntry(post, month);
        assertThat(figures.course().byPost()).containsEntry(post, course);
    }

    @ParameterizedTest
    @CsvSource({
        "10, EXACT, 9180, 55080, 446, 115668",
        "11, EXACT, 10098, 60588, 490, 115668",
        "10, APPENDIX_8, 9180, 55100, 445, 115680",
        "11, APPENDIX_8, 10100, 60610, 490, 115680",
    })
    void addsUpExactlyOrAsAppendix8Prints(int children, Rounding rounding, int month, int course, int day, int year) {
        var figures = figures(children, rounding);

        assertThat(figures.month().group()).isEqualTo(month);
        assertThat(figures.course().group()).isEqualTo(course);
        assertThat(figures.day().group()).isEqualTo(day);
        assertThat(figures.day().child()).isEqualTo(45);
        assertThat(figures.year()).contains(year);
    }

    /**
     * The row «Всего в день» as appendix 8 words it, «10/11», «30-40/33-44» and «Работает 12 дней по 10/11 услуг», from the sample
     * cyclogram. The specialist's least is 20 and not 30: on Mondays there are only 5.5 and 5.6 (I-10). Those who give 5.1 give it to
     * every child; the figures of a month stay exact.
     */
    @ParameterizedTest
    @CsvSource({
        "10, DEPARTMENT_HEAD, 10, 2060",
        "10, GROUP_LEADER, 20–40, 5920",
        "10, PSYCHOLOGIST, 12 дн. по 10, 1200",
        "11, DEPARTMENT_HEAD, 11, 2266",
        "11, GROUP_LEADER, 22–44, 6512",
        "11, PSYCHOLOGIST, 12 дн. по 11, 1320",
    })
    void wordsTheDayOfEachPostAsAppendix8ByTheCyclogram(int children, String post, String day, int monthTenths) {
        assertThat(DayLoad.byPost(Given.SAMPLE, STANDARD, posts(), children).get(post))
                .extracting(DayLoad::words)
                .isEqualTo(day);
        assertThat(figures(children, Rounding.EXACT).month().byPost()).containsEntry(post, monthTenths);
    }

    @Test
    void hasNoLoadOfAPostThatGivesNothingByTheCyclogram() {
        var onlyReserves = Cyclogram.accepted(
                Given.SAMPLE.cells().stream().filter(Cell::reserve).toList());

        assertThat(DayLoad.byPost(onlyReserves, STANDARD, posts(), 10)).doesNotContainKey("PSYCHOLOGIST");
        assertThat(DayLoad.byPost(Given.SAMPLE, STANDARD, Map.of(), 10)).isEmpty();
    }

    @Test
    void keepsEachServiceInTenthsUnlessAskedOtherwise() {
        assertThat(figures(11, Rounding.EXACT).rows())
                .extracting(DistributionFigures.Row::course)
                .containsExactly(13596, 3960, 3960, 3960, 13596, 13596, 3960, 2640, 1320);
        assertThat(figures(11, Rounding.APPENDIX_8).rows())
                .extracting(row -> row.year().orElseThrow())
                .containsExactly(25960, 7560, 7560, 7560, 25960, 25960, 7560, 5040, 2520);
    }

    @Test
    void hasNoYearWithoutAnAssignmentAndNoPostWithoutAnOrder() {
        var figures = DistributionFigures.of(asked(10), Optional.empty(), Map.of(), Rounding.EXACT);

        assertThat(figures.year()).isEmpty();
        assertThat(figures.month().byPost()).isEmpty();
        assertThat(figures.month().group()).isEqualTo(9180);
    }

    private static DistributionFigures figures(int children, Rounding rounding) {
        return DistributionFigures.of(asked(children), Optional.of(21), posts(), rounding);
    }

    private static GroupPlan asked(int children) {
        return GroupPlan.of(Given.group(COURSE, children), STANDARD);
    }

    /** The head gives 5.1, the psychologist 5.3 and 5.4, the specialist all others. */
    private static Map<ServiceCode, String> posts() {
        return STANDARD.services().stream().collect(toMap(ServiceNorm::code, DistributionFiguresTest::post));
    }

    private static String post(ServiceNorm norm) {
        return norm.provider() == Role.DEPARTMENT_HEAD || norm.provider() == Role.PSYCHOLOGIST
                ? norm.provider().name()
                : Role.GROUP_LEADER.name();
    }
}
