package org.shagi.quota.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.Sample;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.forecast.Forecast.Span;

class ForecastTest {

    private static final LocalDate WORKED_DAY = LocalDate.of(2019, 1, 23);
    private static final LocalDate NEXT_DAY = LocalDate.of(2019, 1, 24);

    private final List<MonthCounts> oneDay = List.of(MonthCounts.of(
            GroupMonth.unrecorded(Sample.ROMASHKA, Sample.DEPARTMENT, Sample.JANUARY)
                    .recording(Sample.day(WORKED_DAY, 1, 8))
                    .orElseThrow(),
            ZoneOffset.UTC));

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
        assertThat(january.total().isAtRisk(100)).isFalse();
    }

    @Test
    void hasNothingToComeWhenTheSpanIsOver() {
        var january = forecast(oneDay, Span.MONTH, LocalDate.of(2019, 1, 31).plusDays(0));

        assertThat(january.daysLeft()).isEqualTo(1);
        assertThat(forecast(oneDay, Span.COURSE, LocalDate.of(2019, 7, 10)).total())
                .isEqualTo(new Outlook(55_080, 400, 400, 400, 400));
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
        var forecast = forecast(oneDay, Span.MONTH, NEXT_DAY);

        assertThat(forecast.providers().values().stream().reduce(Outlook.NONE, Outlook::plus))
                .isEqualTo(forecast.total());
        assertThat(forecast.providers().get(Provider.PSYCHOLOGIST))
                .isNotNull()
                .satisfies(psychologist -> assertThat(psychologist.planTenths()).isEqualTo(1_200));
    }

    @ParameterizedTest
    @CsvSource({"900, false", "899, true", "1000, false", "0, true"})
    void isAtRiskWhenMoreThanTheAllowedTenthWillBeMissing(long likely, boolean atRisk) {
        assertThat(new Outlook(1_000, 0, 0, likely, 1_000).isAtRisk(100)).isEqualTo(atRisk);
    }

    private static Outlook outlook(Forecast forecast, String code) {
        return Objects.requireNonNull(forecast.codes().get(new ServiceCode(code)));
    }

    private static Forecast forecast(List<MonthCounts> months, Span span, LocalDate today) {
        return Forecast.of(
                Sample.romashka(),
                Sample.plan(Sample.ROMASHKA, Sample.DEPARTMENT, 1),
                months,
                span,
                today,
                WorkCalendar.shipped());
    }
}
