package org.shagi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.enrolment.GroupRosterChanged.EnrolledChild;
import org.shagi.contracts.enrolment.GroupRosterChanged.StaffMember;
import org.shagi.contracts.enrolment.GroupRosterChanged.State;
import org.shagi.test.Bus;
import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real store and a real broker, asked over HTTP with signed tokens. */
@SpringBootTest(
        properties = {"spring.config.name=state-assignment", "server.address=127.0.0.1"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StoreAndBroker.class)
class StateAssignmentOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LEADER = Tokens.of("orlova", "GROUP_LEADER");
    private static final String CENTRE = Tokens.of("center", "CENTRAL_OFFICE");

    private final String group = UUID.randomUUID().toString();
    private final String department = UUID.randomUUID().toString();
    private final String path = "/groups/" + group;

    @LocalServerPort
    private int port;

    @BeforeEach
    void enrolmentTellsOfTenChildren() {
        Bus.publish(roster(1, State.FORMING, 9));
        Bus.publish(roster(2, State.ENROLLED, 10));
        await().atMost(SOON).until(() -> get(LEADER, path + "/plans/2019-07").status() == 200);
    }

    @Test
    void asksTenChildrenForNineHundredAndEighteenServicesAMonth() {
        var plan = get(LEADER, path + "/plan");

        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.etag()).isEqualTo("\"2\"");
        assertThat(plan.number("/children")).isEqualTo(10);
        assertThat(plan.number("/monthTenths")).isEqualTo(9180);
        assertThat(plan.number("/quarterTenths")).isEqualTo(27540);
        assertThat(plan.number("/courseTenths")).isEqualTo(55080);
        assertThat(plan.at("/codes/8")).isEqualTo(json("""
            {"code":"5.9","name":"Оказание помощи в защите прав","normTenths":20,
             "monthTenths":200,"quarterTenths":600,"courseTenths":1200}\
            """));
        assertThat(plan.at("/months"))
                .isEqualTo(
                        json("[\"2019-01\",\"2019-02\",\"2019-03\",\"2019-04\",\"2019-05\",\"2019-06\",\"2019-07\"]"));
    }

    @Test
    void tellsTheOtherServicesOfThePlanAndOfEveryMonth() {
        await().atMost(SOON).until(() -> Bus.on(ServicePlanDrawn.class, group).size() >= 7);
        var plans = Bus.on(GroupPlanSet.class, group);
        var months = Bus.on(ServicePlanDrawn.class, group);

        assertThat(plans).extracting(GroupPlanSet::children).containsExactly(9, 10);
        assertThat(plans.getLast().months()).hasSize(7);
        assertThat(plans.getLast().courseTenths()).containsEntry("5.1", 12360).containsEntry("5.9", 1200);
        assertThat(months)
                .extracting(ServicePlanDrawn::month)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 7)
                        .mapToObj(month -> YearMonth.of(2019, month))
                        .toList());
        assertThat(months).allSatisfy(month -> assertThat(month.version()).isEqualTo(1));
    }

    @Test
    void drawsAMonthAnewWithoutANewVersionIfNothingHasChanged() {
        var drawn = get(LEADER, path + "/plans/2019-01");
        var again = post(LEADER, path + "/plans/2019-01/generation");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.etag()).isEqualTo("\"1\"");
        assertThat(again.body()).isEqualTo(drawn.body());
        assertThat(drawn.number("/workingDays")).isEqualTo(17);
        assertThat(drawn.at("/days/0"))
                .isEqualTo(json("{\"date\":\"2019-01-09\",\"codes\":[\"5.1\",\"5.3\",\"5.5\",\"5.6\",\"5.7\"]}"));
        assertThat(drawn.at("/codes/1"))
                .isEqualTo(json("{\"code\":\"5.2\",\"planned\":50,\"standardTenths\":600,\"differenceTenths\":-100}"));
    }

    @Test
    void keepsTheDayOfTheCirclesPlan() {
        var plan = path + "/circle-plan";
        var head = Tokens.head("kuznetsova", department);

        assertThat(put(head, plan, "", "{\"on\":\"2018-12-28\"}").at("/drawnOn").stringValue())
                .isEqualTo("2018-12-28");
        assertThat(put(head, plan, "", "{\"on\":\"2999-01-01\"}").status()).isEqualTo(422);
        assertThat(put(head, plan, "", "{}").status()).isEqualTo(400);
        assertThat(put(LEADER, plan, "", "{\"on\":\"2018-12-28\"}").status()).isEqualTo(403);
    }

    @Test
    void drawsTheFirstPlanOfAFormingGroupWhenOrderedTo() {
        var forming = UUID.randomUUID().toString();
        Bus.publish(roster(forming, 1, State.FORMING, 11));
        await().atMost(SOON)
                .until(() -> get(LEADER, "/groups/" + forming + "/plan").status() == 200);

        var first = post(LEADER, "/groups/" + forming + "/plans/2019-02/generation");
        var repeat = post(LEADER, "/groups/" + forming + "/plans/2019-02/generation");

        assertThat(get(LEADER, "/groups/" + forming + "/plans/2019-01").code()).isEqualTo("plan-not-drawn");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.location()).isEqualTo("/groups/" + forming + "/plans/2019-02");
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.body()).isEqualTo(first.body());
    }

    @Test
    void drawsOnePlanWhenManyOrderItAtOnce() throws Exception {
        var forming = UUID.randomUUID().toString();
        Bus.publish(roster(forming, 1, State.FORMING, 11));
        await().atMost(SOON)
                .until(() -> get(LEADER, "/groups/" + forming + "/plan").status() == 200);

        var answers = atOnce(8, () -> post(LEADER, "/groups/" + forming + "/plans/2019-02/generation"));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).isSubsetOf(200, 201, 412);
        await().atMost(SOON).until(() -> Bus.on(ServicePlanDrawn.class, forming).size() >= 1);
        assertThat(Bus.on(ServicePlanDrawn.class, forming))
                .extracting(ServicePlanDrawn::version)
                .containsOnly(1L);
    }

    @Test
    void changesACyclogramAndWithItTheMonthDrawnNext() {
        var sample = get(LEADER, path + "/cyclogram");
        assertThat(sample.etag()).isEqualTo("\"0\"");
        assertThat(sample.at("/sample").booleanValue()).isTrue();
        assertThat(sample.at("/cycle")
                        .valueStream()
                        .map(row -> row.at("/services").intValue()))
                .containsExactly(20, 6, 6, 6, 20, 20, 6, 4, 2);
        var cells = "{\"cells\":" + sample.at("/cells") + "}";

        var same = put(LEADER, path + "/cyclogram", "", cells);
        var changed = put(LEADER, path + "/cyclogram", "\"0\"", cells.replaceFirst("\"5\\.9\"", "\"5.8\""));
        var unread = put(LEADER, path + "/cyclogram", "", cells);
        var stale = put(LEADER, path + "/cyclogram", "\"0\"", cells);

        assertThat(same.etag()).isEqualTo("\"0\"");
        assertThat(changed.etag()).isEqualTo("\"1\"");
        assertThat(unread.refused()).isEqualTo("428 version-required");
        assertThat(stale.refused()).isEqualTo("412 stale-version");
        assertThat(stale.number("/yours")).isZero();
        assertThat(stale.number("/current")).isEqualTo(1);
    }

    @Test
    void redrawsAMonthByTheChangedCyclogramAndTellsOfIt() {
        var cells = get(LEADER, path + "/cyclogram").at("/cells").toString();
        var legalOnly = cells.replace("[\"5.2\"]", "[\"5.9\"]");

        put(LEADER, path + "/cyclogram", "\"0\"", "{\"cells\":" + legalOnly + "}");
        var drawn = post(LEADER, path + "/plans/2019-03/generation");

        assertThat(drawn.etag()).isEqualTo("\"2\"");
        assertThat(drawn.number("/codes/1/planned")).isZero();
        assertThat(get(LEADER, path + "/plans/2019-04").number("/codes/1/planned"))
                .isEqualTo(60);
        await().atMost(SOON)
                .until(() -> Bus.on(ServicePlanDrawn.class, group).stream()
                        .anyMatch(told -> told.version() == 2 && told.month().equals(YearMonth.of(2019, 3))));
    }

    @Test
    void showsEveryVersionOfTheStandard() {
        var standards = get(LEADER, "/standards");

        assertThat(standards.at("/0/version").stringValue()).isEqualTo("S003-2019");
        assertThat(standards.at("/0/codes")).hasSize(9);
        assertThat(standards.at("/0/codes/6")).isEqualTo(json("""
            {"code":"5.7","name":"Организация досуга","kind":"PEDAGOGICAL","journalPage":2,"normTenths":60,
             "daily":false,"provider":"GROUP_LEADER","substitutes":["CIRCLE_LEADER"]}\
            """));
    }

    @Test
    void keepsTheAssignmentOfAYear() {
        var body = assignment(21, "S003-2019");

        assertThat(get(CENTRE, "/assignments/2031").refused()).isEqualTo("404 unknown-assignment");
        var approved = put(CENTRE, "/assignments/2030", "", body);
        var again = put(CENTRE, "/assignments/2030", "", body);
        var amended = put(CENTRE, "/assignments/2030", "\"1\"", assignment(22, "S003-2019"));

        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.etag()).isEqualTo("\"1\"");
        assertThat(approved.number("/yearTenths")).isEqualTo(115668);
        assertThat(again.etag()).isEqualTo("\"1\"");
        assertThat(put(CENTRE, "/assignments/2030", "", body).refused()).isEqualTo("428 version-required");
        assertThat(amended.etag()).isEqualTo("\"2\"");
        assertThat(get(CENTRE, "/assignments/2030").number("/children")).isEqualTo(22);
    }

    @Test
    void listsTheGroupsInSomebodysScopeOnly() {
        assertThat(ids(get(LEADER, "/groups"))).contains(group);
        assertThat(ids(get(Tokens.head("kuznetsova", department), "/groups"))).containsExactly(group);
        assertThat(ids(get(Tokens.of("belova", "GROUP_LEADER"), "/groups"))).isEmpty();
        assertThat(ids(get(CENTRE, "/groups"))).contains(group);
    }

    @ParameterizedTest
    @CsvSource({
        "belova, GROUP_LEADER, GET, /plan, outside-your-scope",
        "belova, DEPARTMENT_HEAD, GET, /plans/2019-01, outside-your-scope",
        "belova, GROUP_LEADER, POST, /plans/2019-01/generation, outside-your-scope",
        "belova, GROUP_LEADER, GET, /cyclogram, outside-your-scope",
        "orlova, PSYCHOLOGIST, POST, /plans/2019-01/generation, outside-your-role",
        "orlova, DIRECTOR, POST, /plans/2019-01/generation, outside-your-role",
        "admin, SYSTEM_ADMIN, GET, /plan, outside-your-role",
    })
    void keepsOthersOut(String account, String role, String method, String place, String code) {
        var answer = send(HttpMethod.valueOf(method), Tokens.of(account, role), path + place, "", "k", "");

        assertThat(answer.refused()).isEqualTo("403 " + code);
    }

    @Test
    void showsNothingWithoutAToken() {
        var status = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/standards")
                .exchange((_, response) -> response.getStatusCode().value());

        assertThat(status).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/groups/nowhere/plan, 404 unknown-group",
        "/groups/nowhere/cyclogram, 404 unknown-group",
        "/groups/nowhere/plans/2019-01, 404 unknown-group",
        "/groups/{group}/plans/2019-08, 422 month-outside-course",
        "/groups/{group}/plans/2019-13, 400 malformed-parameter",
        "/groups/{group}/plans/january, 400 malformed-parameter",
        "/assignments/next, 400 malformed-parameter",
        "/nowhere, 404 request-not-understood",
    })
    void refusesToShowWhatThereIsNot(String place, String refusal) {
        assertThat(get(LEADER, place.replace("{group}", group)).refused()).isEqualTo(refusal);
    }

    @Test
    void refusesAGenerationWithoutAKey() {
        var answer = send(HttpMethod.POST, LEADER, path + "/plans/2019-01/generation", "", "", "");

        assertThat(answer.refused()).isEqualTo("400 idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"cells\":null}",
                "{\"cells\":[null]}",
                "{\"cells\":[{}]}",
                "{\"cells\":[{\"weekday\":1,\"from\":\"25:00\",\"to\":\"09:30\",\"weeks\":[1],\"codes\":[\"5.6\"],"
                        + "\"reserve\":false,\"activity\":\"\",\"provider\":\"GROUP_LEADER\"}]}",
                "{\"cells\":[{\"weekday\":1,\"from\":\"09:00\",\"to\":\"09:30\",\"weeks\":[null],\"codes\":[\"5.6\"],"
                        + "\"reserve\":false,\"activity\":\"\",\"provider\":\"GROUP_LEADER\"}]}",
                "{\"cells\":[],\"more\":1}",
            })
    void refusesABodyThatIsNoCyclogram(String body) {
        assertThat(put(LEADER, path + "/cyclogram", "\"0\"", body).refused()).isEqualTo("400 malformed-body");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"weekday\":1', '\"weekday\":6', weekday-outside-week",
        "'\"weeks\":[2,4]', '\"weeks\":[2,5]', week-outside-cycle",
        "'\"5.9\"', '\"5.0\"', unknown-code",
        "'[\"5.3\"]', '[\"5.3\",\"5.4\"]', cell-without-one-code",
        "'\"to\":\"09:30\"', '\"to\":\"09:20\"', slots-not-contiguous",
        "'\"to\":\"13:00\"', '\"to\":\"13:10\"', day-not-240-minutes",
    })
    void refusesACyclogramThatBreaksARuleInBothLanguages(String good, String bad, String code) {
        var cells = "{\"cells\":" + get(LEADER, path + "/cyclogram").at("/cells") + "}";
        var broken = cells.replace(good, bad);
        assertThat(broken).isNotEqualTo(cells);

        var russian = put(LEADER, path + "/cyclogram", "\"0\"", broken);

        assertThat(russian.refused()).isEqualTo("422 " + code);
        assertThat(russian.at("/detail").stringValue()).containsPattern("[а-я]").doesNotContain("{");
        assertThat(get(LEADER, path + "/cyclogram").etag()).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 malformed-body",
                "{\"number\":\"1\",\"children\":0,\"standardVersion\":\"S003-2019\",\"indicators\":[]} | 400"
                        + " malformed-body",
                "[] | 400 malformed-body",
            })
    void refusesABodyThatIsNoAssignment(String body, String refusal) {
        assertThat(put(CENTRE, "/assignments/2032", "", body).refused()).isEqualTo(refusal);
    }

    @Test
    void refusesAnAssignmentByAStandardThatThereIsNot() {
        assertThat(put(CENTRE, "/assignments/2032", "", assignment(21, "S004")).refused())
                .isEqualTo("422 unknown-standard");
        assertThat(put(CENTRE, "/assignments/1999", "", assignment(21, "S003-2019"))
                        .refused())
                .isEqualTo("422 year-out-of-range");
        assertThat(put(LEADER, "/assignments/2032", "", assignment(21, "S003-2019"))
                        .refused())
                .isEqualTo("403 outside-your-role");
    }

    private static List<String> ids(Answer groups) {
        return groups.at("")
                .valueStream()
                .map(each -> each.at("/id").stringValue())
                .toList();
    }

    private static String assignment(int children, String standard) {
        return """
            {"number":"1","children":%d,"standardVersion":"%s","indicators":[
             {"name":"Численность граждан, получивших социальные услуги","unit":"человек","okei":"792",
              "approved":%d,"allowedDeviationTenths":100}]}\
            """.formatted(children, standard, children);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(_ -> call).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private Answer get(String token, String place) {
        return send(HttpMethod.GET, token, place, "", "", "");
    }

    private Answer post(String token, String place) {
        return send(HttpMethod.POST, token, place, "", UUID.randomUUID().toString(), "");
    }

    private Answer put(String token, String place, String ifMatch, String body) {
        return send(HttpMethod.PUT, token, place, ifMatch, "", body);
    }

    private Answer send(HttpMethod method, String token, String place, String ifMatch, String key, String body) {
        var request = RestClient.create("http://127.0.0.1:" + port)
                .method(method)
                .uri(place)
                .header("Authorization", Tokens.bearer(token))
                .header("Content-Type", "application/json");
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.exchange((_, response) -> new Answer(ResponseEntity.status(response.getStatusCode())
                .headers(response.getHeaders())
                .body(response.bodyTo(String.class))));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** Plans are drawn as soon as a group is told of, so that nothing is owed as a rule. */
    @Test
    void owesNoPlanThatIsDrawn() {
        var owed = get(LEADER, "/deadlines?department=" + department);

        assertThat(owed.status()).isEqualTo(200);
        assertThat(owed.body()).isEqualTo("[]");
        assertThat(get(Tokens.of("admin", "SYSTEM_ADMIN"), "/deadlines").status())
                .isEqualTo(403);
    }

    private GroupRosterChanged roster(long version, State state, int children) {
        return roster(group, version, state, children);
    }

    private GroupRosterChanged roster(String id, long version, State state, int children) {
        var first = LocalDate.of(2019, 1, 9);
        var last = LocalDate.of(2019, 7, 9);
        return new GroupRosterChanged(
                id,
                department,
                "Ромашка",
                first,
                last,
                11,
                state,
                List.of(new StaffMember("orlova", "GROUP_LEADER")),
                IntStream.rangeClosed(1, children)
                        .mapToObj(
                                number -> new EnrolledChild("child" + number, "" + number, first, last, List.of("5.3")))
                        .toList(),
                version);
    }

    /** An answer as a test looks at it. */
    private record Answer(ResponseEntity<String> entity) {

        int status() {
            return entity.getStatusCode().value();
        }

        String etag() {
            return String.valueOf(entity.getHeaders().getETag());
        }

        String location() {
            return String.valueOf(entity.getHeaders().getLocation());
        }

        String body() {
            return String.valueOf(entity.getBody());
        }

        JsonNode at(String place) {
            return json(body()).at(place);
        }

        int number(String place) {
            return at(place).intValue();
        }

        String code() {
            return at("/code").asString();
        }

        /** Status and code of a problem, which must have a sentence. */
        String refused() {
            assertThat(at("/detail").asString()).isNotBlank();
            return status() + " " + code();
        }
    }
}
