package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.contracts.assignment.AssignmentApproved;
import org.shagi.contracts.terms.TermsOverdue;
import org.shagi.contracts.terms.TermsOverdue.Overdue;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Group;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reports, their versions, and what was known on an earlier day, on the real store. */
@QuotaTest
class ReportsOverHttpTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

    private final String department = "d-" + UUID.randomUUID();
    private final String group = "g-" + UUID.randomUUID();
    private final String head = Tokens.head("kuznetsova", department);

    @LocalServerPort
    private int port;

    @Autowired
    private NameDepartment nameDepartment;

    @Autowired
    private HoldGroup holdGroup;

    @Autowired
    private SetGroupPlan setGroupPlan;

    @Autowired
    private RecordDaySheet recordDaySheet;

    @BeforeEach
    void aGroupOfTenWithItsPlanAndItsWorkedDay() {
        nameDepartment.name(new Department(department, "Отделение профилактики", 1));
        holdGroup.hold(new Group(
                group,
                department,
                "Ромашка",
                LocalDate.of(2019, 1, 9),
                LocalDate.of(2019, 7, 9),
                10,
                Set.of("orlova"),
                Sample.romashka().stays(),
                1,
                Sample.TOLD));
        setGroupPlan.set(Sample.plan(group, department, 1));
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 1, 8));
    }

    @Test
    void issuesAVersionOnceAndTheNextOneWhenACellHasChanged() {
        var first = issue();
        var again = issue();
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 7));
        var second = issue();

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().at("/version/number").asInt()).isEqualTo(1);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().at("/version/number").asInt()).isEqualTo(1);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().at("/version/number").asInt()).isEqualTo(2);
        assertThat(second.body().at("/changes").valueStream())
                .anySatisfy(change -> assertThat(change.toString())
                        .isEqualTo("{\"row\":\"%s\",\"column\":\"Оказано услуг\",\"before\":40,\"after\":35}"
                                .formatted(group)));
        var key = second.body().at("/version/key").asString();
        assertThat(get("/reports/versions/%s/1".formatted(key)).body().at("/rows"))
                .isEqualTo(first.body().at("/rows"));
        assertThat(get("/reports/versions/%s/3".formatted(key)).status()).isEqualTo(404);
        assertThat(get("/reports/monthly/versions?level=department&id=" + department)
                        .body())
                .hasSize(2);
    }

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

        assertThat(timeliness(group, 3, 4, 5, 6)).isEqualTo("2 1 1 50.0");
    }

    @Test
    void issuesTheReportOnTheAssignmentWithWhatPeopleWriteIntoIt() {
        var written = issueAssignment("""
                {"indicators": {
                  "quality-satisfied": {"executedTenths": 850, "reason": "Опрошены не все"},
                  "volume-services": {"reason": "Болезни детей"}}}""");
        var again = issueAssignment("");

        assertThat(written.status()).isEqualTo(201);
        assertThat(cells(written, "quality-satisfied")).isEqualTo("99,0 99,0 85,0 9,9 4,1 Опрошены не все");
        assertThat(cells(written, "volume-services")).endsWith("Болезни детей");
        assertThat(again.status()).isEqualTo(200);
        var offered = get("/reports/assignment/remarks?level=department&id=%s&from=2019-01&to=2019-01"
                        .formatted(department))
                .body();
        assertThat(offered.valueStream().map(one -> one.at("/reason").asString()))
                .containsExactly("", "Болезни детей", "", "Опрошены не все", "");
        assertThat(offered.at("/3/executedTenths").asInt()).isEqualTo(850);
        assertThat(offered.at("/1/byHand").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-indicator     | 400 | {\"indicators\":{\"weather\":{\"reason\":\"дождь\"}}}",
                "executed-is-reckoned  | 409 | {\"indicators\":{\"volume-services\":{\"executedTenths\":9}}}",
                "executed-out-of-range | 400 | {\"indicators\":{\"quality-staffed\":{\"executedTenths\":1001}}}",
                "executed-out-of-range | 400 | {\"indicators\":{\"quality-staffed\":{\"executedTenths\":-1}}}"
            })
    void refusesWhatTheFormDoesNotTakeAndIssuesNothing(String code, int status, String body) {
        var refused = issueAssignment(body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body().at("/code").asString()).isEqualTo(code);
        assertThat(get("/reports/assignment/versions?level=department&id=" + department)
                        .body())
                .isEmpty();
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
                        approved("Число детей, которым оказаны услуги", "792", 21, 10, 11),
                        approved("Количество услуг", "642", 11_567, 5_508, 6_059),
                        new AssignmentApproved.Indicator(
                                "укомплектование  организации специалистами", "744", 90, 50, List.of())),
                1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(cells(get(january("/reports/assignment")), people))
                        .isEqualTo("21 10 8 1,1 0,9 "));
        assertThat(cells(get(january("/reports/assignment")), "volume-services"))
                .isEqualTo("11567,0 918,0 40,0 578,4 299,6 ");
        assertThat(cells(get(january("/reports/assignment")), "quality-staffed"))
                .as("one of three in percent, by its name")
                .startsWith("90,0 90,0")
                .contains("4,5");
        assertThat(cells(get(january("/reports/assignment") + "&asOf=2019-02-01"), people))
                .as("as it was known when nothing was approved yet")
                .isEqualTo("10 10 8 1,0 1,0 ");
    }

    private AssignmentApproved.Indicator approved(String name, String okei, int year, int first, int second) {
        return new AssignmentApproved.Indicator(
                name,
                okei,
                year,
                50,
                List.of(
                        new AssignmentApproved.Part(department, 1, first),
                        new AssignmentApproved.Part(department, 2, second)));
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

    private TermsOverdue overdue(String service, LocalDate day, int version, Overdue... overdue) {
        return new TermsOverdue(service, department, day, List.of(overdue), version);
    }

    /** How many terms are overdue, and since when. */
    private String overdue(String row) {
        return timeliness(row, 9, 10);
    }

    private String timeliness(String row, int... columns) {
        var cells = get(january("/reports/timeliness"))
                .body()
                .at("/rows")
                .valueStream()
                .filter(one -> one.at("/key").asString().equals(row))
                .map(one -> one.at("/cells"))
                .findFirst()
                .orElseThrow();
        return IntStream.of(columns)
                .mapToObj(column -> cells.get(column).asString("—"))
                .collect(Collectors.joining(" "));
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

    @ParameterizedTest
    @CsvSource({"xlsx, PK", "pdf, %PDF"})
    void makesFilesOfADraftAndOfAVersion(String ending, String begins) {
        var key = issue().body().at("/version/key").asString();

        assertThat(new Http(port).file(head, january("/reports/monthly." + ending)))
                .startsWith(begins);
        assertThat(new Http(port).file(head, "/reports/versions/%s/1.%s".formatted(key, ending)))
                .startsWith(begins);
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

    private String january(String path) {
        return path + "?level=department&id=%s&from=2019-01&to=2019-01".formatted(department);
    }

    private Http.Answer get(String path) {
        return new Http(port).get(head, path);
    }

    private Http.Answer issueAssignment(String body) {
        return new Http(port).post(head, january("/reports/assignment/versions"), body);
    }

    /** What stands in the columns of figures and in that of the reason. */
    private static String cells(Http.Answer report, String row) {
        var cells = report.body()
                .at("/rows")
                .valueStream()
                .filter(one -> one.at("/key").asString().equals(row))
                .findFirst()
                .orElseThrow()
                .at("/cells");
        return IntStream.rangeClosed(9, 14)
                .mapToObj(column -> cells.get(column).asString().replace('.', ','))
                .collect(Collectors.joining(" "));
    }

    private Http.Answer issue() {
        return new Http(port).post(head, january("/reports/monthly/versions"));
    }
}
