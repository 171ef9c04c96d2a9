package org.shagi.assignment.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.CALENDAR;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.SAMPLE;
import static org.shagi.assignment.Given.STANDARD;
import static org.shagi.assignment.Given.course;
import static org.shagi.assignment.Given.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.group.Course;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

class MonthPlannerTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    static Stream<YearMonth> everyMonth() {
        return Stream.of(2019, 2021, 2025, 2026, 2027)
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)));
    }

    @ParameterizedTest
    @MethodSource("everyMonth")
    void breaksNoHardRuleAndMeetsEveryNormThatCanBeMet(YearMonth month) {
        checked(new Course(month.atDay(1), month.atEndOfMonth()), month, List.of());
    }

    @ParameterizedTest
    @MethodSource("everyMonth")
    void doesSoTooInAMonthThatTheCourseBeginsInTheMiddleOf(YearMonth month) {
        checked(new Course(month.atDay(13), month.atEndOfMonth()), month, List.of());
    }

    @ParameterizedTest
    @MethodSource("everyMonth")
    void doesSoWhileThePsychologistIsAway(YearMonth month) {
        var away = new Absence(Role.PSYCHOLOGIST, month.atDay(10), month.atDay(16));

        checked(new Course(month.atDay(1), month.atEndOfMonth()), month, List.of(away));
    }

    private static void checked(Course course, YearMonth month, List<Absence> absences) {
        var conditions = new PlanningConditions(Reading.OCCURRENCE, Map.of(), absences, 0, 0);
        var planner =
                MonthPlanner.of(new PlanningBasis(group(course, 10), SAMPLE, STANDARD, CALENDAR, conditions), month);
        var away = Set.copyOf(absences.stream()
                .flatMap(absence -> absence.from().datesUntil(absence.to().plusDays(1)))
                .toList());
        var validator = new PlanValidator(SAMPLE.cells(), course, month, CALENDAR.workingDaysIn(month), away);

        var plan = planner.filled();
        var missing = PlanValidator.missing(plan);

        assertThat(validator.broken(plan)).isEmpty();
        assertThat(new PlanValidator.Bound(
                        missing.size(),
                        missing.values().stream().mapToInt(left -> left).sum()))
                .isEqualTo(validator.bound(planner.byCyclogram()));
    }

    @Test
    void fillsTheTwoReserveMondaysOfAShortJanuaryAndSaysWhatIsMissingAndWhy() {
        var planner = wholeMonth(JANUARY);

        var review = planner.review(planner.filled(), day -> true);

        assertThat(sessions(review.days(), SessionKind.RESERVE))
                .extracting(LocalDate::toString)
                .containsExactly("2026-01-12", "2026-01-26");
        assertThat(review.shortages().stream()
                        .filter(shortage -> shortage.causes().getFirst().kind() != Cause.Kind.FEW_WORKING_DAYS)
                        .mapToInt(Shortage::missingTenths)
                        .sum())
                .as("eight sessions less two reserve Mondays")
                .isEqualTo(60);
        var patronage = shortage(review, "5.4");
        assertThat(patronage.planned()).isEqualTo(4);
        assertThat(patronage.causes().getFirst())
                .isEqualTo(new Cause(Cause.Kind.RARE_WEEKDAY, 2, 1, List.of(LocalDate.parse("2026-01-06"))));
        assertThat(shortage(review, "5.1").causes())
                .containsExactly(new Cause(Cause.Kind.FEW_WORKING_DAYS, 0, 15, List.of()));
    }

    @Test
    void suggestsPartsOfADailyServiceForWhatTheReserveCannotCarry() {
        var planner = wholeMonth(JANUARY);

        var review = planner.review(planner.filled(), day -> true);

        assertThat(review.suggestions())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.session().kind()).isEqualTo(SessionKind.PART));
        var all = MonthPlanner.put(review.suggestions(), review.days());
        assertThat(new PlanValidator(
                                SAMPLE.cells(),
                                new Course(JANUARY.atDay(1), JANUARY.atEndOfMonth()),
                                JANUARY,
                                CALENDAR.workingDaysIn(JANUARY),
                                Set.of())
                        .broken(all))
                .isEmpty();
        assertThat(planner.review(all, day -> true).suggestions()).isEmpty();
    }

    @Test
    void neverSuggestsTheOnlyPartThatADailyServiceHasOnADay() {
        var cells = SAMPLE.cells().stream()
                .filter(cell -> cell.weekday() != 4
                        || !cell.codes().contains("5.6")
                        || cell.from().equals(LocalTime.of(12, 10)))
                .toList();
        var course = new Course(JANUARY.atDay(1), JANUARY.atEndOfMonth());
        var planner = MonthPlanner.of(
                new PlanningBasis(
                        group(course, 10), Cyclogram.accepted(cells), STANDARD, CALENDAR, PlanningConditions.usual()),
                JANUARY);
        var withoutSessions = planner.byCyclogram().stream()
                .map(day -> new PlannedDay(day.date(), STANDARD.dailyCodes(), List.of()))
                .toList();

        var parts = planner.review(withoutSessions, day -> true).suggestions().stream()
                .filter(one -> one.session().kind() == SessionKind.PART)
                .map(one -> one.date().getDayOfWeek())
                .toList();

        assertThat(parts).contains(DayOfWeek.MONDAY).doesNotContain(DayOfWeek.THURSDAY);
    }

    @Test
    void suggestsNothingForDaysThatAreOver() {
        var planner = wholeMonth(JANUARY);

        var review = planner.review(planner.filled(), day -> !day.isBefore(LocalDate.parse("2026-01-29")));

        assertThat(review.suggestions())
                .extracting(Suggestion::date)
                .allSatisfy(date -> assertThat(date).isAfterOrEqualTo("2026-01-29"));
    }

    @Test
    void lacksNothingInASeventhMonthWhichAsksForNothing() {
        var planner = MonthPlanner.of(basis(COURSE, PlanningConditions.usual()), YearMonth.of(2019, 7));

        assertThat(planner.review(planner.filled(), day -> true).shortages()).isEmpty();
    }

    @Test
    void letsASaturdayThatIsWorkedFollowAWeekdayIfSoAsked() {
        var saturday = LocalDate.parse("2027-02-20");
        var month = YearMonth.from(saturday);
        var course = new Course(month.atDay(1), month.atEndOfMonth());
        var likeMonday = new PlanningConditions(Reading.OCCURRENCE, Map.of(), List.of(), 1, 0);

        assertThat(codes(
                        MonthPlanner.of(basis(course, PlanningConditions.usual()), month)
                                .filled(),
                        saturday))
                .isEqualTo("5.1 5.5 5.6");
        assertThat(codes(MonthPlanner.of(basis(course, likeMonday), month).filled(), saturday))
                .as("the third Monday of the month")
                .startsWith("5.1 ")
                .contains("5.3");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-09, 2019-07-09, 123, 38/37/39/36/23/12, 554, 32",
        "2019-07-08, 2019-12-31, 126, 39/38/38/37/25/12, 567, 162",
        "2019-07-10, 2019-12-31, 124, 38/37/37/37/25/12, 558, 72",
        "2021-01-11, 2021-07-11, 125, 38/34/38/39/26/13, 563, 122",
        "2025-01-09, 2025-07-09, 124, 37/39/39/38/23/12, 560, 92",
        "2026-01-12, 2026-07-12, 125, 39/36/39/37/24/13, 563, 122",
        "2026-07-13, 2026-12-30, 122, 37/37/37/36/24/12, 549, -18",
        "2026-01-01, 2026-06-30, 117, 37/34/37/34/22/12, 527, -238",
        "2026-07-01, 2026-12-31, 130, 39/39/39/39/26/13, 585, 342",
        "2027-01-11, 2027-07-11, 125, 38/34/38/39/26/13, 563, 122",
    })
    void givesSoMuchInACourseByAnEndlessRotationOfFourWeeks(
            String from, String to, int workingDays, String counted, int total, int differenceTenths) {
        var course = course(from, to);
        var rotation = new PlanningConditions(Reading.ROTATION, Map.of(), List.of(), 0, 0);

        var days = course.months().stream()
                .flatMap(month -> MonthPlanner.of(basis(course, rotation), month).byCyclogram().stream())
                .toList();

        assertThat(days).hasSize(workingDays);
        assertThat(String.join(
                        "/",
                        Stream.of("5.2", "5.3", "5.4", "5.7", "5.8", "5.9")
                                .map(code -> String.valueOf(Needs.planned(new ServiceCode(code), days)))
                                .toList()))
                .isEqualTo(counted);
        assertThat(days.stream().mapToInt(day -> day.codes().size()).sum()).isEqualTo(total);
        assertThat(total * 10 - 5508).isEqualTo(differenceTenths);
    }

    private static MonthPlanner wholeMonth(YearMonth month) {
        return MonthPlanner.of(
                basis(new Course(month.atDay(1), month.atEndOfMonth()), PlanningConditions.usual()), month);
    }

    private static PlanningBasis basis(Course course, PlanningConditions conditions) {
        return new PlanningBasis(group(course, 10), SAMPLE, STANDARD, CALENDAR, conditions);
    }

    private static List<LocalDate> sessions(List<PlannedDay> days, SessionKind kind) {
        return days.stream()
                .filter(day -> day.sessions().stream().anyMatch(session -> session.kind() == kind))
                .map(PlannedDay::date)
                .toList();
    }

    private static Shortage shortage(MonthDraft review, String code) {
        return review.shortages().stream()
                .filter(some -> some.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String codes(List<PlannedDay> days, LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .map(day -> String.join(
                        " ", day.codes().stream().map(ServiceCode::value).toList()))
                .findFirst()
                .orElseThrow();
    }
}
