package org.shagi.assignment.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.CALENDAR;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.SAMPLE;
import static org.shagi.assignment.Given.STANDARD;
import static org.shagi.assignment.Given.course;
import static org.shagi.assignment.Given.group;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.assignment.Given;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

class ServicePlanTest {

    private static final int TENTHS = 10;

    @ParameterizedTest
    @CsvSource({
        "2019-01, 17, 5.2:-1 5.3:-1 5.4:-1 5.7:-1 5.8:-1",
        "2019-05, 18, 5.7:-1 5.8:-1 5.9:-1",
        "2019-06, 19, 5.4:-1 5.7:-1",
        "2026-01, 15, 5.2:-1 5.3:-1 5.4:-2 5.7:-2 5.8:-1 5.9:-1",
        "2026-02, 19, 5.3:-1",
        "2026-05, 19, 5.3:-1",
        "2026-06, 21, 5.7:-1 5.8:-1",
        "2026-11, 20, 5.4:-1 5.7:-1",
        "2027-01, 15, 5.2:-1 5.3:-1 5.4:-2 5.7:-2 5.8:-1 5.9:-1",
        "2027-02, 19, 5.2:-1 5.3:-1 5.4:-1",
        "2027-05, 19, 5.3:-1",
        "2027-06, 21, 5.3:-1",
        "2027-11, 20, 5.7:-1 5.8:-1 5.9:-1",
        "2019-02, 20, ''",
        "2019-03, 20, ''",
        "2019-04, 22, ''",
        "2026-03, 21, ''",
        "2026-04, 22, ''",
        "2026-07, 23, ''",
        "2026-08, 21, ''",
        "2026-09, 22, ''",
        "2026-10, 22, ''",
        "2026-12, 22, ''",
    })
    void fallsShortOfTheCountedNormsOnlyWhereAWeekdayIsWorkedLessThanFourTimes(
            YearMonth month, int workingDays, String shortages) {
        var plan = wholeMonth(month);

        assertThat(plan.days()).hasSize(workingDays);
        assertThat(shortages(plan)).isEqualTo(shortages);
    }

    @ParameterizedTest
    @CsvSource({"2019-02, 20, 90", "2026-03, 21, 93", "2026-04, 22, 96", "2026-07, 23, 99"})
    void givesEachChildThreeServicesADayAndThirtyMore(YearMonth month, int workingDays, int services) {
        assertThat(wholeMonth(month).days()).hasSize(workingDays);
        assertThat(perChild(wholeMonth(month))).isEqualTo(services);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-09, 2019-07-09, 123, 549",
        "2019-07-08, 2019-12-31, 126, 550",
        "2019-07-10, 2019-12-31, 124, 541",
        "2021-01-11, 2021-07-11, 125, 552",
        "2025-01-09, 2025-07-09, 124, 552",
        "2026-01-12, 2026-07-12, 125, 555",
        "2026-07-13, 2026-12-30, 122, 532",
        "2026-01-01, 2026-06-30, 117, 519",
        "2026-07-01, 2026-12-31, 130, 568",
        "2027-01-11, 2027-07-11, 125, 552",
    })
    void givesEachChildSoManyServicesInACourse(String from, String to, int workingDays, int services) {
        var course = course(from, to);

        var plans = course.months().stream()
                .map(month -> draw(group(course, 1), month))
                .toList();

        assertThat(plans.stream().mapToInt(plan -> plan.days().size()).sum()).isEqualTo(workingDays);
        assertThat(plans.stream().mapToInt(ServicePlanTest::perChild).sum()).isEqualTo(services);
    }

    @Test
    void countsOccurrencesFromTheFirstOfTheMonthEvenIfTheCourseBeginsLater() {
        var course = course("2026-07-13", "2026-12-30");

        var july = draw(group(course, 10), YearMonth.of(2026, 7));

        assertThat(july.days().getFirst().date()).isEqualTo("2026-07-13");
        assertThat(codesOn(july, "2026-07-29"))
                .as("a fifth Wednesday, though the third of the course")
                .containsExactly("5.1", "5.5", "5.6");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-30, 5.1 5.4 5.5 5.6 5.7",
        "2019-04-30, 5.1 5.5 5.6",
        "2027-02-20, 5.1 5.5 5.6",
        "2019-01-16, 5.1 5.4 5.5 5.6 5.7",
        "2019-02-20, 5.1 5.3 5.5 5.6 5.7",
    })
    void plansADayByItsOccurrenceInTheMonth(LocalDate date, String codes) {
        assertThat(String.join(" ", codesOn(wholeMonth(YearMonth.from(date)), date.toString())))
                .isEqualTo(codes);
    }

    @Test
    void plansForTheChildrenWhoAreThereOnEachDay() {
        var course = COURSE;
        var group = group(
                course,
                List.of(new Stay(course.from(), course.to()), new Stay(course.from(), LocalDate.parse("2019-02-10"))));

        var february = draw(group, YearMonth.of(2019, 2));

        assertThat(february.planned(ServiceCode.PRESENCE, group)).isEqualTo(20 + 6);
    }

    @Test
    void comparesWhatIsPlannedWithWhatIsAskedFor() {
        var group = group(COURSE, 10);

        var rows = PlanComparison.of(draw(group, YearMonth.of(2019, 1)), group, GroupPlan.of(group, STANDARD));

        assertThat(rows).extracting(PlanComparison::planned).containsExactly(170, 50, 50, 50, 170, 170, 50, 30, 20);
        assertThat(rows)
                .extracting(PlanComparison::standardTenths)
                .containsExactly(2060, 600, 600, 600, 2060, 2060, 600, 400, 200);
        assertThat(rows)
                .extracting(PlanComparison::differenceTenths)
                .containsExactly(-360, -100, -100, -100, -360, -360, -100, -100, 0);
    }

    @Test
    void holdsAllThatIsPlannedInASeventhMonthAgainstNothing() {
        var group = group(COURSE, 10);

        var rows = PlanComparison.of(draw(group, YearMonth.of(2019, 7)), group, GroupPlan.of(group, STANDARD));

        assertThat(rows.getFirst()).isEqualTo(new PlanComparison(ServiceCode.PRESENCE, 70, 0));
        assertThat(rows.getFirst().differenceTenths()).isEqualTo(700);
    }

    @Test
    void staysInItsVersionWhenTheSameIsDrawnAgain() {
        var held = draw(group(COURSE, 10), YearMonth.of(2019, 2));

        assertThat(Given.accepted(held.changed(
                        draw(group(COURSE, 10), YearMonth.of(2019, 2)).days(), "")))
                .isSameAs(held);
    }

    @Test
    void isTheNextVersionWhenAnotherCyclogramIsDrawn() {
        var month = YearMonth.of(2019, 2);
        var held = draw(group(COURSE, 10), month);
        var mondaysOnly = Cyclogram.accepted(
                SAMPLE.cells().stream().filter(cell -> cell.weekday() == 1).toList());

        var next = Given.accepted(held.changed(
                Given.accepted(ServicePlan.draw(
                                PlanningBasis.usual(group(COURSE, 10), mondaysOnly, STANDARD, CALENDAR), month))
                        .days(),
                ""));

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.coversDaysOf(held)).isTrue();
        assertThat(codesOn(next, "2019-02-05")).containsExactly("5.1", "5.5", "5.6");
    }

    @ParameterizedTest
    @CsvSource({"2018-12", "2019-08"})
    void isNotDrawnOutsideTheCourse(YearMonth month) {
        var refusal = Given.refused(ServicePlan.draw(basis(group(COURSE, 10)), month));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.code()).isEqualTo("month-outside-course");
        assertThat(refusal.facts()).containsEntry("month", month).containsEntry("from", COURSE.from());
    }

    @Test
    void isNotDrawnInAYearWithoutCalendar() {
        var course = course("2028-01-10", "2028-07-09");

        var refusal = Given.refused(ServicePlan.draw(basis(group(course, 10)), YearMonth.of(2028, 1)));

        assertThat(refusal.code()).isEqualTo("no-calendar-for-year");
        assertThat(refusal.facts()).containsEntry("year", "2028");
    }

    private static ServicePlan wholeMonth(YearMonth month) {
        return draw(group(new Course(month.atDay(1), month.atEndOfMonth()), 1), month);
    }

    private static ServicePlan draw(Group group, YearMonth month) {
        return new ServicePlan(
                group.id(), "d1", month, MonthPlanner.of(basis(group), month).byCyclogram(), "", List.of(), 1);
    }

    private static PlanningBasis basis(Group group) {
        return PlanningBasis.usual(group, SAMPLE, STANDARD, CALENDAR);
    }

    private static int perChild(ServicePlan plan) {
        return STANDARD.services().stream()
                .mapToInt(norm -> plan.perChild(norm.code()))
                .sum();
    }

    /** The counted codes that stay below their norm, with what is missing, in whole services for one child. */
    private static String shortages(ServicePlan plan) {
        return STANDARD.services().stream()
                .filter(norm -> !norm.daily())
                .filter(norm -> difference(plan, norm) < 0)
                .sorted(Comparator.comparing(ServiceNorm::code))
                .map(norm -> norm.code() + ":" + difference(plan, norm))
                .collect(Collectors.joining(" "));
    }

    private static int difference(ServicePlan plan, ServiceNorm norm) {
        return plan.perChild(norm.code()) - norm.normTenths() / TENTHS;
    }

    private static List<String> codesOn(ServicePlan plan, String date) {
        return plan.days().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .flatMap(day -> day.codes().stream().map(ServiceCode::value))
                .toList();
    }
}
