package org.shagi.quota.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.quota.Sample.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.Sample;

class FulfilmentTest {

    private static final Period COURSE = Sample.romashka().course();
    private final GroupPlan plan = Sample.plan(Sample.ROMASHKA, Sample.DEPARTMENT, 1);

    @Test
    void ofTheMonthIs878ServicesBehindAfterTheWorkedDay() {
        var january = of(new Period(Sample.JANUARY, Sample.JANUARY), day(LocalDate.of(2019, 1, 23), 1, 8));

        assertThat(january.total()).isEqualTo(new Figure(9180, 40));
        assertThat(january.total().differenceTenths()).isEqualTo(-8780);
    }

    @ParameterizedTest
    @CsvSource({
        "5.1, 2060, 8",
        "5.2, 600, 0",
        "5.3, 600, 8",
        "5.4, 600, 0",
        "5.5, 2060, 8",
        "5.6, 2060, 8",
        "5.7, 600, 8",
        "5.8, 400, 0",
        "5.9, 200, 0"
    })
    void ofTheMonthIsToldForEveryCode(String code, long planTenths, long fact) {
        var january = of(new Period(Sample.JANUARY, Sample.JANUARY), day(LocalDate.of(2019, 1, 23), 1, 8));

        assertThat(january.codes()).containsEntry(new ServiceCode(code), new Figure(planTenths, fact));
    }

    @Test
    void ofTheCourseIsSixMonthlyNorms() {
        assertThat(of(COURSE).total()).isEqualTo(new Figure(55_080, 0));
    }

    @Test
    void countsFactsOfTheSeventhMonthToTheCourse() {
        var course = of(COURSE, day(LocalDate.of(2019, 7, 3), 1, 8));

        assertThat(course.months()).containsEntry(Sample.JULY, new Figure(0, 40));
        assertThat(course.total()).isEqualTo(new Figure(55_080, 40));
    }

    @Test
    void leavesOutWhatLiesOutsideThePeriod() {
        var may = new Period(YearMonth.of(2019, 5), YearMonth.of(2019, 5));

        assertThat(of(may, day(LocalDate.of(2019, 7, 3), 1, 8)).total()).isEqualTo(new Figure(9180, 0));
    }

    @Test
    void namesPartsThatHaveNothingYet() {
        var year = Fulfilment.of(Period.year(2019), Stream.empty(), List.of("social-help"), Share::departmentId);

        assertThat(year.parts()).containsEntry("social-help", Figure.ZERO);
    }

    private Fulfilment of(Period period, RecordedDay... days) {
        var facts = Stream.of(days)
                .map(day -> GroupMonth.unrecorded(Sample.ROMASHKA, Sample.DEPARTMENT, YearMonth.from(day.date()))
                        .recording(day)
                        .map(month -> MonthCounts.of(month, Sample.DAY_END))
                        .orElseThrow()
                        .share());
        return Fulfilment.of(period, Stream.concat(plan.shares(period), facts), List.of(), Share::groupId);
    }
}
