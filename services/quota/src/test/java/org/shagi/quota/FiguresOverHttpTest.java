package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.shagi.quota.domain.Department;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered to whom, with the real decoder of tokens and the real store. */
@QuotaTest
class FiguresOverHttpTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

    private final String department = "d-" + UUID.randomUUID();
    private final String group = "g-" + UUID.randomUUID();
    private final Map<String, String> tokens = Map.of(
            "leader", Tokens.of("orlova", "GROUP_LEADER"),
            "head", Tokens.head("kuznetsova", department),
            "office", Tokens.of("center", "CENTRAL_OFFICE"),
            "stranger", Tokens.of("belova", List.of("GROUP_LEADER", "DEPARTMENT_HEAD"), List.of("other")),
            "admin", Tokens.of("admin", "SYSTEM_ADMIN"),
            "nobody", "");

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
        holdGroup.hold(Sample.romashka(group, department, "orlova"));
        setGroupPlan.set(Sample.plan(group, department, 1));
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 1, 8));
    }

    @Test
    void theMonthIs878ServicesBehindAfterTheWorkedDay() {
        var january = ask("leader", "/fulfilment?level=group&id=GROUP&from=2019-01&to=2019-01")
                .body();

        assertThat(january.at("/level").asString()).isEqualTo("group");
        assertThat(january.at("/name").asString()).isEqualTo("Ромашка");
        assertThat(january.at("/total").toString())
                .isEqualTo(
                        "{\"planTenths\":9180,\"fact\":40,\"differenceTenths\":-8780,\"percentTenths\":44,\"allowedTenths\":918,\"excessTenths\":-7862}");
        assertThat(january.at("/codes")).hasSize(9);
        assertThat(january.at("/codes/0").toString())
                .isEqualTo(
                        "{\"code\":\"5.1\",\"planTenths\":2060,\"fact\":8,\"differenceTenths\":-1980,\"percentTenths\":39,\"allowedTenths\":206,\"excessTenths\":-1774}");
    }

    @Test
    void theCourseCoversItsSevenMonthsAndCountsTheFactsOfTheSeventh() {
        recordDaySheet.record(group, department, Sample.day(LocalDate.of(2019, 7, 3), 1, 10));

        var course = ask("leader", "/fulfilment?level=group&id=GROUP").body();

        assertThat(course.at("/from").asString()).isEqualTo("2019-01");
        assertThat(course.at("/to").asString()).isEqualTo("2019-07");
        assertThat(course.at("/total/planTenths").asLong()).isEqualTo(55_080);
        assertThat(course.at("/total/fact").asLong()).isEqualTo(90);
        assertThat(course.at("/months/6").toString())
                .isEqualTo(
                        "{\"month\":\"2019-07\",\"planTenths\":0,\"fact\":50,\"differenceTenths\":500,\"percentTenths\":null,\"allowedTenths\":0,\"excessTenths\":500}");
    }

    @Test
    void theDepartmentShowsItsGroups() {
        var answer = ask("head", "/fulfilment?level=department&id=DEPARTMENT&from=2019-01&to=2019-12")
                .body();

        assertThat(answer.at("/name").asString()).isEqualTo("Отделение профилактики");
        assertThat(answer.at("/parts").toString()).isEqualTo("""
                        [{"level":"group","id":"%s","name":"Ромашка","planTenths":55080,"fact":40,\
                        "differenceTenths":-54680,"percentTenths":7,"allowedTenths":5508,"excessTenths":-49172}]""".formatted(group));
    }

    @Test
    void theCentreShowsItsDepartments() {
        var answer = ask("office", "/fulfilment?level=centre&from=2019-01&to=2019-12")
                .body();

        assertThat(answer.at("/id").isNull()).isTrue();
        assertThat(answer.at("/parts").valueStream().map(Object::toString)).contains("""
                        {"level":"department","id":"%s","name":"Отделение профилактики","planTenths":55080,"fact":40,\
                        "differenceTenths":-54680,"percentTenths":7,"allowedTenths":5508,"excessTenths":-49172}""".formatted(department));
    }

    @Test
    void aFigureLeadsBackToItsDaySheets() {
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 3, 9));
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY.plusDays(1), 1, 1));

        var answer =
                ask("leader", "/provenance?group=GROUP&month=2019-01&code=5.1").body();

        assertThat(answer.at("/planTenths").asLong()).isEqualTo(2060);
        assertThat(answer.at("/fact").asLong()).isEqualTo(10);
        assertThat(answer.at("/days").toString()).isEqualTo("""
                        [{"date":"2019-01-23","count":9,"present":9,"absent":1,"version":3,\
                        "href":"/journal/%1$s/2019-01?day=2019-01-23"},\
                        {"date":"2019-01-24","count":1,"present":1,"absent":9,"version":1,\
                        "href":"/journal/%1$s/2019-01?day=2019-01-24"}]""".formatted(group));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 2019-01&code=5.1 | План на месяц: УМ = НР × КД = 20,6 × 10 = 206. Факт: сумма «Всего оказано» по дням = 8 = 8. Отклонение: факт − план = 8 − 206 = −198; допустимо 10 % плана = 20,6; сверх допустимого: −177,4.",
                "en | 2019-01&code=5.1 | Plan of the month: norm × children = 20.6 × 10 = 206. Fact: sum of the services given by day = 8 = 8. Deviation: fact − plan = 8 − 206 = −198; allowed 10 % of the plan = 20.6; beyond what is allowed: −177.4.",
                "ru | 2019-01 | План на месяц: УМ = НР × КД = 91,8 × 10 = 918. Факт: сумма «Всего оказано» по дням = 40 = 40. Отклонение: факт − план = 40 − 918 = −878; допустимо 10 % плана = 91,8; сверх допустимого: −786,2.",
                "ru | 2019-07 | План на месяц: 0. Факт: за этот месяц дней не заполнено, 0. Отклонение: факт − план = 0 − 0 = 0; допустимо 10 % плана = 0; сверх допустимого: 0."
            })
    void tellsHowAFigureWasReckoned(String language, String what, String formula) {
        var path = "/provenance?group=%s&month=%s".formatted(group, what);

        assertThat(new Http(port)
                        .get(token("leader"), path, language)
                        .body()
                        .at("/formula")
                        .asString())
                .isEqualTo(formula);
    }

    @Test
    void anOpenStreamTellsOfAChangeAtOnce() throws Exception {
        var before = ask("leader", "/revision").body().asLong();
        var told = new LinkedBlockingQueue<Long>();
        Thread.ofVirtual()
                .start(() -> new Http(port)
                        .lines(token("leader"), "/revision/changes", Map.of("Last-Event-ID", String.valueOf(before)))
                        .filter(line -> line.startsWith("data: "))
                        .forEach(line -> told.add(Long.parseLong(line.substring(6)))));

        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 7));

        assertThat(told.poll(5, TimeUnit.SECONDS)).isGreaterThan(before);
    }

    @Test
    void theRevisionGrowsWithEveryChange() {
        var before = ask("leader", "/revision").body().asLong();

        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 7));

        await().until(() -> ask("leader", "/revision").body().asLong() > before);
    }

    @ParameterizedTest
    @CsvSource({
        "leader, /fulfilment?level=centre, 403, outside-your-scope",
        "leader, /fulfilment?level=department&id=DEPARTMENT, 403, outside-your-scope",
        "stranger, /fulfilment?level=group&id=GROUP, 403, outside-your-scope",
        "stranger, /provenance?group=GROUP&month=2019-01, 403, outside-your-scope",
        "stranger, /fulfilment?level=department&id=DEPARTMENT, 403, outside-your-scope",
        "head, /fulfilment?level=centre, 403, outside-your-scope",
        "admin, /fulfilment?level=centre, 403, outside-your-role",
        "admin, /revision, 403, outside-your-role",
        "admin, /revision/changes, 403, outside-your-role",
        "nobody, /fulfilment?level=centre, 401, sign-in-required",
        "leader, /fulfilment?level=group&id=no-such-group, 404, unknown-group",
        "leader, /provenance?group=no-such-group&month=2019-01, 404, unknown-group",
        "office, /fulfilment?level=department&id=no-such-department, 404, unknown-department",
        "leader, /fulfilment?level=group, 400, id-required",
        "leader, /fulfilment?level=county, 400, malformed-parameter",
        "leader, /fulfilment, 400, malformed-parameter",
        "office, /fulfilment?level=centre&from=2019-13, 400, malformed-parameter",
        "office, /fulfilment?level=centre&from=2019-03&to=2019-02, 400, period-backwards",
        "office, /fulfilment?level=centre&from=2009-01&to=2019-01, 400, period-too-long",
        "leader, /provenance?group=GROUP&month=2019-01&code=9.5, 400, malformed-parameter"
    })
    void refusesWhatIsNotTheirsOrCannotBe(String who, String path, int status, String code) {
        var answer = ask(who, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().at("/code").asString()).isEqualTo(code);
        assertThat(answer.body().at("/detail").asString()).isNotBlank().doesNotContain("{");
    }

    private Http.Answer ask(String who, String path) {
        return new Http(port).get(token(who), path.replace("GROUP", group).replace("DEPARTMENT", department));
    }

    private String token(String who) {
        return tokens.getOrDefault(who, "");
    }
}
