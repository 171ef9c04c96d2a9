package org.shagi.quota.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.Sample;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Distribution;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.RecordedDay;
import org.shagi.quota.domain.Stay;
import org.shagi.quota.domain.forecast.Forecast.Span;

class ForecastTest {

    private static final LocalDate WORKED_DAY = LocalDate.of(2019, 1, 23);
    private static final LocalDate NEXT_DAY = LocalDate.of(2019, 1, 24);

    private final List<MonthCounts> oneDay = months(Sample.day(WORKED_DAY, 1, 8));

    @Test
    void addsToTheFactThePlanOfTheDaysLeftTimesTheShareOfChildrenWhoCome() {
        var january = forecast(oneDay, Span.MONTH, NEXT_DAY);

        assertThat(january.daysLeft()).isEqualTo(6);
        assertThat(january.rate().likely()).isEqualTo(0.8);
        assertThat(january.rate().days()).isEqualTo(10);
        // 8 given; 206 × 6/17 × 0.8 = 58.2 to come
        assertThat(outlook(january, "5.1"))
                .extracting(Outlook::factTenths, Outlook::likelyTenths)
                .containsExactly(80L, 662L);
        // none given; 60 × 6/17 × 0.8 = 16.9 to come
        assertThat(outlook(january, "5.2"))
                .extracting(Outlook::factTenths, Outlook::likelyTenths)
                .containsExactly(0L, 169L);
        assertThat(outlook(january, "5.2").missingTenths()).isEqualTo(431);
        assertThat(january.total().lowTenths()).isLessThan(january.total().likelyTenths());
        assertThat(january.total().highTenths()).isGreaterThan(january.total().likelyTenths());
    }

    @Test
    void assumesFullAttendanceWhileNothingIsKnownAndSaysSo() {
        var january = forecast(List.of(), Span.MONTH, LocalDate.of(2019, 1, 9));

        assertThat(january.rate()).isEqualTo(new AttendanceRate(1, 0, 1, 0));
        assertThat(january.total().likelyTenths()).isEqualTo(9_180);
        assertThat(january.total().isAtRisk(new Allowance(100))).isFalse();
    }

    /** Wilson's interval of two trials, for ten marks of one day tell as much as two. */
    @ParameterizedTest
    @CsvSource({"10, 1, 0.342, 1", "5, 0.5, 0.095, 0.905", "0, 0, 0, 0.658"})
    void isNotSureOfFullAttendanceForOneDayOnWhichAllCame(int present, double likely, double low, double high) {
        var rate = forecast(months(Sample.day(WORKED_DAY, 1, present)), Span.MONTH, NEXT_DAY)
                .rate();

        assertThat(rate.likely()).isEqualTo(likely);
        assertThat(rate.low()).isCloseTo(low, within(0.001));
        assertThat(rate.high()).isCloseTo(high, within(0.001));
    }

    @Test
    void looksAheadByTheDrawnPlanAndTheChildrenOnTheRosterThen() {
        // 5.2 on the 10th, which is over, the 25th and the 30th; 5.9 on no day
        var january = forecast(List.of(drawn(Sample.JANUARY, "5.2", 10, 25, 30)), oneDay, Span.MONTH, NEXT_DAY);

        // twice ten children, of whom 0.8 come
        assertThat(outlook(january, "5.2").likelyTenths()).isEqualTo(160);
        assertThat(outlook(january, "5.2").mostTenths()).isEqualTo(200);
        assertThat(outlook(january, "5.9").likelyTenths()).isZero();
        assertThat(january.undrawn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // as soon as roll is called nothing of the day is lost, nor in the time in which its sheet may be written
        "2019-01-23, 3, 200",
        "2019-01-24, 3, 200",
        "2019-01-25, 3, 100",
        // the session that was drawn is given, another one is not drawn
        "2019-01-23, 5, 100",
        "2019-01-23, 9, 0"
    })
    void waitsForTheSessionsOfADayOnWhichOnlyRollIsCalled(LocalDate today, int digit, long mostTenths) {
        var code = "5." + digit;
        var plan = digit == 9 ? drawn(Sample.JANUARY, "5.2", 23) : drawn(Sample.JANUARY, code, 23, 30);
        var sheet = digit == 5 ? Sample.day(WORKED_DAY, 1, 8) : Sample.rollCall(WORKED_DAY, 1, 8);

        var january = forecast(List.of(plan), months(sheet), Span.MONTH, today);

        assertThat(outlook(january, code).mostTenths() - outlook(january, code).factTenths())
                .isEqualTo(mostTenths);
    }

    @Test
    void waitsForAllSessionsOfADayOnWhichOnlyRollIsCalledWhereNoPlanIsDrawn() {
        var called = forecast(months(Sample.rollCall(WORKED_DAY, 1, 8)), Span.MONTH, WORKED_DAY);
        var given = forecast(months(Sample.day(WORKED_DAY, 2, 8)), Span.MONTH, WORKED_DAY);

        assertThat(outlook(called, "5.2").mostTenths())
                .isGreaterThan(outlook(given, "5.2").mostTenths());
        assertThat(outlook(called, "5.1")).isEqualTo(outlook(given, "5.1"));
    }

    @Test
    void looksIntoTheDrawnPlansOfComingMonthsAndTellsWhichAreNotDrawn() {
        var quarter = forecast(
                List.of(drawn(Sample.JANUARY, "5.2", 25), drawn(YearMonth.of(2019, 2), "5.2", 1, 4)),
                oneDay,
                Span.QUARTER,
                NEXT_DAY);

        assertThat(quarter.undrawn()).containsExactly(YearMonth.of(2019, 3));
        // one session in January, two in February, the norm of March: (100 + 200 + 600) × 0.8
        assertThat(outlook(quarter, "5.2").likelyTenths()).isEqualTo(720);
    }

    @Test
    void countsNobodyWhoHasLeftByTheDay() {
        var left = Sample.romashka().stays().stream()
                .map(stay -> new Stay(stay.childId(), stay.from(), LocalDate.of(2019, 1, 25)))
                .toList();
        var known = new Known(
                with(left),
                Sample.plan(Sample.ROMASHKA, Sample.DEPARTMENT, 1),
                List.of(drawn(Sample.JANUARY, "5.2", 25, 30)),
                List.of());

        var january = Forecast.of(known, new Period(Sample.JANUARY, Sample.JANUARY), NEXT_DAY, WorkCalendar.shipped());

        assertThat(outlook(january, "5.2").mostTenths()).isEqualTo(100);
    }

    @Test
    void expectsADayUntilItsSheetIsLateAndThenTellsOfIt() {
        var january = forecast(oneDay, Span.MONTH, LocalDate.of(2019, 1, 25));

        assertThat(january.daysLeft()).isEqualTo(6);
        assertThat(january.unfilled())
                .hasSize(10)
                .contains(LocalDate.of(2019, 1, 22))
                .doesNotContain(WORKED_DAY, LocalDate.of(2019, 1, 24));
        assertThat(forecast(oneDay, Span.MONTH, LocalDate.of(2019, 1, 28)).unfilled())
                .contains(LocalDate.of(2019, 1, 24));
    }

    @Test
    void hasNothingToComeWhenTheSpanIsOver() {
        var january = forecast(oneDay, Span.MONTH, LocalDate.of(2019, 1, 31).plusDays(0));

        assertThat(january.daysLeft()).isEqualTo(2);
        assertThat(forecast(oneDay, Span.COURSE, LocalDate.of(2019, 7, 11)).total())
                .isEqualTo(new Outlook(55_080, 400, 400, 400, 400, 400));
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 9180, 2019-01-31", "QUARTER, 27540, 2019-03-31", "COURSE, 55080, 2019-07-09"})
    void reachesToTheEndOfItsSpan(Span span, long planTenths, LocalDate until) {
        var forecast = forecast(oneDay, span, NEXT_DAY);

        assertThat(forecast.total().planTenths()).isEqualTo(planTenths);
        assertThat(forecast.until()).isEqualTo(until);
    }

    @Test
    void addsUpBySpecialistToTheSameTotal() {
        var byRole = forecast(oneDay, Span.MONTH, NEXT_DAY).givers(Optional.empty());

        assertThat(byRole.values().stream().reduce(Outlook.NONE, Outlook::plus))
                .isEqualTo(forecast(oneDay, Span.MONTH, NEXT_DAY).total());
        assertThat(byRole.keySet())
                .containsExactly(
                        new Giver(null, Provider.HEAD),
                        new Giver(null, Provider.SPECIALIST),
                        new Giver(null, Provider.PSYCHOLOGIST));
        assertThat(byRole.get(new Giver(null, Provider.PSYCHOLOGIST)))
                .isNotNull()
                .satisfies(psychologist -> assertThat(psychologist.planTenths()).isEqualTo(1_200));
    }

    /** I-24: the order may name others than the standard, and two specialists are two people. */
    @Test
    void addsUpByThePersonWhomTheOrderNames() {
        var order = new Distribution(
                Sample.ROMASHKA,
                Sample.DEPARTMENT,
                Map.of(
                        new ServiceCode("5.2"), "orlova",
                        new ServiceCode("5.4"), "orlova",
                        new ServiceCode("5.7"), "belova"),
                1);
        var forecast = forecast(oneDay, Span.MONTH, NEXT_DAY);

        var byPerson = forecast.givers(Optional.of(order));

        assertThat(byPerson.get(new Giver("orlova", null)))
                .isEqualTo(outlook(forecast, "5.2").plus(outlook(forecast, "5.4")));
        assertThat(byPerson.get(new Giver("belova", null))).isEqualTo(outlook(forecast, "5.7"));
        assertThat(byPerson.get(new Giver(null, Provider.PSYCHOLOGIST))).isEqualTo(outlook(forecast, "5.3"));
        assertThat(byPerson.values().stream().reduce(Outlook.NONE, Outlook::plus))
                .isEqualTo(forecast.total());
    }

    @ParameterizedTest
    @CsvSource({"900, false", "899, true", "1000, false", "0, true"})
    void isAtRiskWhenMoreThanTheAllowedTenthWillBeMissing(long likely, boolean atRisk) {
        assertThat(new Outlook(1_000, 0, 0, likely, 1_000, 1_000).isAtRisk(new Allowance(100)))
                .isEqualTo(atRisk);
    }

    private static List<MonthCounts> months(RecordedDay sheet) {
        return List.of(MonthCounts.of(
                GroupMonth.unrecorded(Sample.ROMASHKA, Sample.DEPARTMENT, Sample.JANUARY)
                        .recording(sheet)
                        .orElseThrow(),
                Sample.DAY_END));
    }

    private static DrawnPlan drawn(YearMonth month, String code, int... days) {
        var byDigit = new ArrayList<>(Collections.nCopies(10, 0));
        byDigit.set(
                new ServiceCode(code).digit(),
                IntStream.of(days).map(day -> 1 << day).sum());
        return new DrawnPlan(Sample.ROMASHKA, Sample.DEPARTMENT, month, byDigit, 1);
    }

    private static Group with(List<Stay> stays) {
        var group = Sample.romashka();
        return new Group(
                group.id(),
                group.departmentId(),
                group.name(),
                group.from(),
                group.to(),
                group.places(),
                group.staff(),
                stays,
                group.version(),
                group.toldAt());
    }

    private static Outlook outlook(Forecast forecast, String code) {
        return Objects.requireNonNull(forecast.codes().get(new ServiceCode(code)));
    }

    private static Forecast forecast(List<MonthCounts> months, Span span, LocalDate today) {
        return forecast(List.of(), months, span, today);
    }

    private static Forecast forecast(List<DrawnPlan> drawn, List<MonthCounts> months, Span span, LocalDate today) {
        var group = Sample.romashka();
        var known = new Known(group, Sample.plan(Sample.ROMASHKA, Sample.DEPARTMENT, 1), drawn, months);
        return Forecast.of(known, span.on(today, group), today, WorkCalendar.shipped());
    }
}
