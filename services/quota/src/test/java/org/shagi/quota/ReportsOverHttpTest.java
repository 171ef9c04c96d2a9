package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.assignment.AssignmentApproved;
import org.shagi.contracts.terms.TermsOverdue.Overdue;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;

/** Reports, and what was known on an earlier day, on the real store. */
class ReportsOverHttpTest extends ReportsOverHttp {

    @ParameterizedTest
    @CsvSource({"2019-01-22, 0, 0", "2019-01-23, 40, 8", "2019-01-24, 35, 7", "2026-01-01, 35, 7"})
    void tellsWhatWasKnownOnAnEarlierDay(LocalDate day, long services, int recipients) {
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 7));

        var counts = get("/counts?level=department&id=%s&from=2019-01&to=2019-01&by=kind&asOf=%s"
                        .formatted(department, day))
                .body();

        assertThat(counts.at("/total/services").asLong()).isEqualTo(services);
        assertThat(counts.at("/total/recipients").asInt()).isEqualTo(recipients);
        assertThat(counts.at("/lines")).hasSize(8);
    }

    @Test
    void findsWhatWasWrittenEarlierAndHeardOfLater() {
        var known =
                "/counts?level=department&id=%s&from=2019-01&to=2019-01&by=kind&asOf=2019-01-23".formatted(department);
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 7));
        assertThat(get(known).body().at("/total/services").asLong()).isEqualTo(40);

        recordDaySheet.record(group, department, Sample.day(WEDNESDAY.minusDays(1), 1, 8));

        assertThat(get(known).body().at("/total/services").asLong()).isEqualTo(80);
    }

    @Test
    void tellsDaysWhoseFirstSheetCameLaterThanADay() {
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY.minusDays(1), 4, 8));

        assertThat(timeliness(group, 3, 4, 5, 6)).isEqualTo("2 1 1 5.9");
    }

    @ParameterizedTest
    @CsvSource({"2019-01-23, 1, 40", "2019-01-24, 0, -5"})
    void tellsWhatADayBrought(LocalDate on, int days, long services) {
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 7));

        var changes = get("/changes?level=department&id=%s&from=2019-01&to=2019-12&on=%s".formatted(department, on))
                .body();

        assertThat(changes.at("/parts")).hasSize(1);
        assertThat(changes.at("/parts/0/id").asString()).isEqualTo(group);
        assertThat(changes.at("/parts/0/days").asInt()).isEqualTo(days);
        assertThat(changes.at("/parts/0/services").asLong()).isEqualTo(services);
        assertThat(changes.at("/parts/0/months/0").asString()).isEqualTo("2019-01");
    }

    @Test
    void tellsOfADayThatAMarkWasPutRightThoughNoSumChanged() {
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 8));

        var changes = get("/changes?level=department&id=%s&from=2019-01&to=2019-12&on=2019-01-24".formatted(department))
                .body();

        assertThat(changes.at("/parts/0/services").asLong()).isZero();
        assertThat(changes.at("/parts/0/months")).hasSize(1);
        assertThat(get("/changes?level=department&id=%s&from=2019-01&to=2019-12&on=2019-01-25".formatted(department))
                        .body()
                        .at("/parts"))
                .isEmpty();
    }

    @Test
    void holdsTheReportAgainstTheAssignmentOfTheYearOnceItIsApproved() {
        var people = "volume-people";
        assertThat(cells(get(january("/reports/assignment")), people)).isEqualTo("10 10 8 1,0 1,0 ");
        Bus.publish(new AssignmentApproved(
                2019,
                "14-ГЗ",
                List.of(
                        approved("Число детей, которым оказаны услуги", "792", 21, 50, 10, 11),
                        // as in the form, for the other tests of this year are allowed the same
                        approved("Количество услуг", "642", 11_567, 100, 5_508, 6_059),
                        new AssignmentApproved.Indicator(
                                "укомплектование  организации специалистами", "744", 90, 50, List.of())),
                1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(cells(get(january("/reports/assignment")), people))
                        .isEqualTo("21 10 8 1,1 0,9 "));
        assertThat(cells(get(january("/reports/assignment")), "volume-services"))
                .isEqualTo("11567,0 918,0 40,0 1156,7 0,0 ");
        assertThat(cells(get(january("/reports/assignment")), "quality-staffed"))
                .as("one of three in percent, by its name")
                .startsWith("90,0 90,0")
                .contains("4,5");
        assertThat(cells(get(january("/reports/assignment") + "&asOf=2019-02-01"), people))
                .as("as it was known when nothing was approved yet")
                .isEqualTo("10 10 8 1,0 1,0 ");
    }

    @Test
    void tellsWhichTermsOfAllServicesWereOverdueAtTheEndOfThePeriod() {
        var sick = LocalDate.of(2019, 1, 18);
        var january = LocalDate.of(2019, 1, 31);
        assertThat(overdue(group)).isEqualTo("— —");
        Bus.publish(overdue("attendance-journal", january.minusDays(1), 1, new Overdue(group, "T-30", 9, sick)));
        Bus.publish(overdue(
                "attendance-journal",
                january,
                2,
                new Overdue(group, "T-30", 2, january),
                new Overdue(group, "T-31", 1, sick)));
        Bus.publish(overdue("attendance-journal", january.plusDays(1), 3, new Overdue(group, "T-30", 5, sick)));
        Bus.publish(overdue("enrolment", january.minusDays(6), 1, new Overdue(null, "T-07", 4, sick.plusDays(1))));
        Bus.publish(overdue("state-assignment", january.minusDays(7), 1, new Overdue(group, "T-04", 1, sick)));
        Bus.publish(overdue("diagnostics", january, 1));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(overdue(group)).isEqualTo("3 18.01.2019");
            assertThat(overdue("total")).isEqualTo("7 18.01.2019");
        });
    }

    @ParameterizedTest
    @CsvSource({"1, менее 5", "4, менее 5", "5, 5"})
    void hidesNumbersOfPeopleUnderFiveFromReadersOutside(int children, String shown) {
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, children));

        var inside = get(january("/reports/monthly")).body();
        var outside = get(january("/reports/monthly") + "&outside=true").body();

        assertThat(inside.at("/rows/0/cells/4").asInt()).isEqualTo(children);
        assertThat(outside.at("/rows/0/cells/4").asString()).isEqualTo(shown);
        assertThat(outside.at("/rows/0/cells/3").asInt()).isEqualTo(10);
        assertThat(outside.at("/note").asString()).contains("«скрыто»");
        assertThat(inside.at("/note").isNull()).isTrue();
    }

    @Test
    void saysInPlaceOfADeviationOfFewPeopleThatItIsWithheld() {
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 3));

        var outside = get(january("/reports/assignment") + "&outside=true");

        assertThat(cells(outside, "volume-people")).matches("10 10 менее 5 \\S+ скрыто ");
        assertThat(cells(outside, "quality-served")).matches("100,0 100,0 скрыто \\S+ скрыто ");
    }

    @ParameterizedTest
    @CsvSource({
        "/reports/monthly, 200",
        "/reports/assignment, 200",
        "/reports/services, 200",
        "/reports/timeliness, 200",
        "/reports/weather, 400"
    })
    void makesEveryReport(String path, int status) {
        assertThat(get(january(path)).status()).isEqualTo(status);
    }

    @Test
    void mapsTheGroupsOfADepartmentAgainstTheMonths() {
        var map = get("/fulfilment/map?level=department&id=%s&from=2019-01&to=2019-03".formatted(department))
                .body();

        assertThat(map.at("/rows/0/name").asString()).isEqualTo("Ромашка");
        assertThat(map.at("/rows/0/months")).hasSize(3);
        assertThat(map.at("/rows/0/months/0/fact").asLong()).isEqualTo(40);
        assertThat(get("/forecast?level=department&id=" + department).body().at("/groups"))
                .isEmpty();
        assertThat(get("/forecast?level=department&span=age&id=" + department).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/timeliness?asOf=2119-01-01",
                "/fulfilment?asOf=2119-01-01",
                "/reports/monthly?asOf=-999999999-01-01",
                "/reports/monthly?asOf=9999-12-31",
                "/reports/monthly?from=9999-12&to=9999-12",
                "/changes?level=centre&on=-999999999-01-01",
                "/changes?level=centre&on=2119-01-01"
            })
    void daysAheadAndDaysOfNoCalendarAreRefused(String path) {
        var answer = new Http(port).get(Tokens.of("center", "CENTRAL_OFFICE"), path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/code").asString()).isIn("as-of-in-the-future", "malformed-parameter");
    }
}
