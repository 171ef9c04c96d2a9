package org.shagi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.assignment.CyclogramSet;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.enrolment.GroupRosterChanged.EnrolledChild;
import org.shagi.contracts.enrolment.GroupRosterChanged.StaffMember;
import org.shagi.contracts.enrolment.GroupRosterChanged.State;
import org.shagi.contracts.journal.DaySheetRecorded;
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
        assertThat(drawn.at("/days/0/codes")).isEqualTo(json("[\"5.1\",\"5.3\",\"5.5\",\"5.6\",\"5.7\"]"));
        assertThat(drawn.at("/days/0/sessions/0")).isEqualTo(json("""
            {"code":"5.7","from":"11:00","to":"11:40","provider":"GROUP_LEADER","kind":"CYCLOGRAM"}\
            """));
        assertThat(drawn.at("/codes/2/code").stringValue()).isEqualTo("5.3");
        assertThat(drawn.number("/codes/2/planned")).isEqualTo(50);
        assertThat(drawn.number("/codes/2/differenceTenths")).isEqualTo(-100);
        assertThat(drawn.at("/state").stringValue()).isEqualTo("DRAFT");
        assertThat(drawn.at("/approvalDue").stringValue()).startsWith("2018-12-2");
        assertThat(drawn.at("/shortages/1/code").stringValue()).isEqualTo("5.3");
    }

    @Test
    void leadsAPlanFromASuggestionToApprovalAndAnAmendment() {
        var head = Tokens.head("kuznetsova", department);
        var plan = path + "/plans/2019-01";
        var suggestion = get(LEADER, plan).at("/suggestions/0");
        var body = "{\"date\":%s,\"from\":%s,\"code\":%s}"
                .formatted(suggestion.at("/date"), suggestion.at("/from"), suggestion.at("/code"));

        assertThat(post(LEADER, plan + "/approval").status()).isEqualTo(403);
        assertThat(postBody(LEADER, plan + "/sessions", "", body).etag()).isEqualTo("\"2\"");
        assertThat(postBody(LEADER, plan + "/sessions", "", body).etag())
                .as("the same again changes nothing")
                .isEqualTo("\"2\"");
        assertThat(postBody(head, plan + "/approval", "\"1\"", "").refused()).isEqualTo("412 stale-version");
        var approved = postBody(head, plan + "/approval", "\"2\"", "");
        assertThat(approved.at("/state").stringValue()).isEqualTo("APPROVED");
        assertThat(approved.at("/editions/0/late").booleanValue()).isTrue();

        var change = "{\"days\":[{\"date\":\"2019-01-11\",\"codes\":[]}]%s}";
        assertThat(put(LEADER, plan + "/days", "\"3\"", change.formatted("")).refused())
                .isEqualTo("409 plan-approved");
        var amended = put(LEADER, plan + "/days", "\"3\"", change.formatted(",\"reason\":\"Карантин\""));
        assertThat(amended.at("/state").stringValue()).isEqualTo("AMENDED");
        assertThat(amended.at("/editions").size()).isEqualTo(1);
        var again = postBody(head, plan + "/approval", "\"4\"", "");
        assertThat(again.at("/editions/1/reason").stringValue()).isEqualTo("Карантин");
        assertThat(again.at("/editions/0/days")).isNotEqualTo(again.at("/editions/1/days"));
    }

    @Test
    void fillsTheControlTableFromTheJournal() {
        Bus.publish(sheet(LocalDate.parse("2019-01-09"), 1, 8));
        Bus.publish(sheet(LocalDate.parse("2019-01-09"), 2, 9));
        Bus.publish(sheet(LocalDate.parse("2019-02-01"), 1, 10));
        await().atMost(SOON).until(() -> get(LEADER, path + "/plans/2019-02").number("/codes/0/givenSinceStart") == 19);

        var january = get(LEADER, path + "/plans/2019-01");

        assertThat(january.number("/codes/0/given")).isEqualTo(9);
        assertThat(january.number("/codes/0/courseDifferenceTenths")).isEqualTo(12360 - 90);
        assertThat(get(LEADER, path + "/catch-up").number("/codes/0/given")).isEqualTo(19);
    }

    @Test
    void saysWhatACourseCanReach() {
        var reach = get(LEADER, path + "/reachability");

        assertThat(reach.number("/workingDays")).isEqualTo(123);
        assertThat(reach.number("/normTenths")).isEqualTo(5508);
        assertThat(reach.number("/byCyclogram")).isEqualTo(549);
        assertThat(reach.at("/codes/0/reachable").booleanValue()).isFalse();
        assertThat(reach.at("/nearest/0/to").stringValue()).isEqualTo("2019-07-10");
        assertThat(get(LEADER, path + "/reachability?from=2019-07-10&to=2019-07-01")
                        .refused())
                .isEqualTo("422 impossible-course");
    }

    @Test
    void takesTheHeadsOrderOnWhoGivesWhatAndTellsTheJournal() {
        var head = Tokens.head("kuznetsova", department);
        var place = path + "/distribution";
        var body = """
            {"number":"5-р","orderedOn":"2018-12-28","extras":[],
             "givers":{"5.1":["kuznetsova"],"5.2":["orlova"],"5.3":["orlova"],"5.4":["orlova"],"5.5":["orlova"],
                       "5.6":["orlova"],"5.7":["orlova"],"5.8":["orlova"],"5.9":["orlova"]}}\
            """;

        assertThat(get(LEADER, place).etag()).isEqualTo("\"0\"");
        assertThat(put(LEADER, place, "", body).status()).isEqualTo(403);
        var ordered = put(head, place, "", body);
        assertThat(ordered.etag()).isEqualTo("\"1\"");
        assertThat(ordered.number("/monthTenthsByGiver/kuznetsova")).isEqualTo(2060);
        assertThat(ordered.number("/courseTenthsByGiver/orlova")).isEqualTo(55080 - 12360);
        assertThat(put(head, place, "", body).etag()).isEqualTo("\"1\"");
        assertThat(put(head, place, "\"1\"", body.replace("\"5.9\":[\"orlova\"]", "\"5.9\":[\"stranger\"]"))
                        .refused())
                .isEqualTo("422 giver-not-in-group");
        assertThat(put(head, place, "\"1\"", body.replace("\"5.9\":[\"orlova\"]", "\"5.9\":[]"))
                        .refused())
                .isEqualTo("422 service-without-giver");
        await().atMost(SOON)
                .until(() -> Bus.on(DistributionOrdered.class, group).size() == 1);
    }

    @Test
    void printsTheMonthAndTheCyclogram() {
        for (var file : List.of("/plans/2019-01/plan.pdf", "/plans/2019-01/plan.xlsx", "/cyclogram.pdf")) {
            assertThat(get(LEADER, path + file).status()).as(file).isEqualTo(200);
        }
    }

    @Test
    void plansUnderTheConditionsOfTheGroup() {
        var conditions = path + "/planning-conditions";
        var body = """
            {"reading":"OCCURRENCE","weekdays":{},"saturdayAs":0,
             "absences":[{"role":"PSYCHOLOGIST","from":"2019-03-01","to":"2019-03-31"}]}\
            """;

        assertThat(get(LEADER, conditions).etag()).isEqualTo("\"0\"");
        assertThat(put(LEADER, conditions, "", body).etag()).isEqualTo("\"1\"");
        assertThat(put(LEADER, conditions, "", body).etag()).isEqualTo("\"1\"");
        assertThat(put(LEADER, conditions, "\"1\"", body.replace("03-31", "02-01"))
                        .refused())
                .isEqualTo("422 absence-ends-before-it-begins");
        var march = post(LEADER, path + "/plans/2019-03/generation");

        assertThat(march.number("/codes/2/planned")).isZero();
        assertThat(march.at("/shortages/1/causes/0/kind").stringValue()).isEqualTo("NOBODY_THERE");
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
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Bus.on(CyclogramSet.class, group))
                        .extracting(CyclogramSet::version)
                        .containsExactly(1L));
        assertThat(stale.number("/current")).isEqualTo(1);
    }

    @Test
    void redrawsAMonthByTheChangedCyclogramAndTellsOfIt() {
        var cells = get(LEADER, path + "/cyclogram").at("/cells").toString();
        var legalOnly = cells.replace("[\"5.2\"]", "[\"5.9\"]").replace("\"5.2\",\"5.3\"", "\"5.3\"");

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
        assertThat(standards.at("/0/uniqueNumber").stringValue()).isEqualTo("8532000.99.0.АЭ10АА00000");
        assertThat(standards.at("/0/technicalNumber").stringValue()).hasSize(23);
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
        assertThat(get(CENTRE, "/assignments").at("").toString()).contains("2030");
        var history = amended.at("/history");
        assertThat(history).hasSize(2);
        assertThat(history.at("/0/by").stringValue()).isEqualTo("center");
        assertThat(history.at("/0/changes")
                        .valueStream()
                        .map(change -> "%s %s %s→%s"
                                .formatted(
                                        change.path("kind").asString(),
                                        change.path("half").asString(""),
                                        change.path("before").asString(),
                                        change.path("after").asString())))
                .containsExactly("CHILDREN  21→22", "TARGET  21→22", "PART 2 11→12");
        assertThat(history.at("/1/changes")).isEmpty();
        var short1 = assignment(22, "S003-2019").replace("\"half\":1,\"approved\":10", "\"half\":1,\"approved\":9");
        assertThat(put(CENTRE, "/assignments/2030", "\"2\"", short1).refused()).isEqualTo("422 parts-not-whole");
        assertThat(put(CENTRE, "/assignments/2030", "\"2\"", body.replace("2029-12-20", "завтра"))
                        .refused())
                .isEqualTo("400 malformed-body");
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
            {"number":"1","orderedOn":"2029-12-20","children":%d,"standardVersion":"%s","indicators":[
             {"name":"Численность граждан, получивших социальные услуги","unit":"человек","okei":"792",
              "approved":%d,"allowedDeviationTenths":100,
              "parts":[{"departmentId":"d1","half":1,"approved":10},{"departmentId":"d1","half":2,"approved":%d}]}]}\
            """.formatted(children, standard, children, children - 10);
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

    private Answer postBody(String token, String place, String ifMatch, String body) {
        return send(HttpMethod.POST, token, place, ifMatch, UUID.randomUUID().toString(), body);
    }

    private DaySheetRecorded sheet(LocalDate date, long version, int present) {
        return new DaySheetRecorded(
                group,
                department,
                date,
                present,
                10 - present,
                Map.of("5.1", present),
                List.of(),
                "orlova",
                Instant.parse("2019-01-09T12:00:00Z"),
                version);
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

    @Test
    void printsTheDistributionOrderExactlyAndAsAppendix8() {
        var head = Tokens.head("kuznetsova", department);
        var place = path + "/distribution";
        var givers = IntStream.rangeClosed(1, 9)
                .mapToObj(digit -> "\"5.%d\":[\"%s\"]".formatted(digit, digit == 1 ? "kuznetsova" : "orlova"))
                .collect(Collectors.joining(",", "{", "}"));
        var order = "{\"number\":\"7-р\",\"orderedOn\":\"2019-01-09\",\"givers\":%s,\"extras\":[%s]}";
        var extra = "{\"childId\":\"child1\",\"code\":\"5.3\",\"date\":\"2019-01-16\",\"giver\":\"%s\"}";
        var names = "{\"department\":\"Отделение\",\"accounts\":{\"orlova\":\"Орлова Т.И.\"},\"children\":{}}";

        assertThat(put(head, place, "", order.formatted(givers, extra.formatted("belova")))
                        .refused())
                .isEqualTo("422 giver-not-in-group");
        assertThat(put(head, place, "", order.formatted(givers, extra.formatted("orlova")))
                        .status())
                .isEqualTo(200);
        assertThat(postBody(LEADER, place + "/order.pdf", "", names).body()).startsWith("%PDF");
        assertThat(postBody(LEADER, place + "/order.docx?rounding=APPENDIX_8", "", names)
                        .body())
                .startsWith("PK");
        assertThat(postBody(LEADER, place + "/order.xlsx", "", names).body()).startsWith("PK");
        assertThat(postBody(LEADER, place + "/order.pdf?rounding=UP", "", names).refused())
                .isEqualTo("400 malformed-parameter");
    }

    @Test
    void handsOutTheCyclogramAsAWorkbookAndSaysWhatToLookAt() {
        var other = UUID.randomUUID().toString();
        Bus.publish(roster(other, 2, State.ENROLLED, 1));
        await().atMost(SOON)
                .until(() -> get(LEADER, "/groups/" + other + "/plan").status() == 200);
        var findings = get(LEADER, path + "/cyclogram/findings?regime=09:00-11:30,11:00-13:00");

        assertThat(get(LEADER, path + "/cyclogram.xlsx").body()).startsWith("PK");
        assertThat(findings.at("")
                        .valueStream()
                        .map(finding -> finding.path("kind").asString()))
                .contains("TWO_ROOMS", "REGIME_OVERLAP");
        assertThat(get(LEADER, path + "/cyclogram/findings?regime=утром").refused())
                .isEqualTo("400 malformed-regime");
    }

    @Test
    void plansAYearForAllGroupsOfADepartmentAndTellsWhenItIsDone() {
        var head = Tokens.head("kuznetsova", department);
        var place = "/years/2019/planning";

        assertThat(send(HttpMethod.POST, LEADER, place, "", "", "").refused()).isEqualTo("403 outside-your-role");
        assertThat(send(HttpMethod.POST, head, place + "?anew=true", "", "", "").status())
                .isEqualTo(202);
        await().atMost(SOON)
                .until(() -> get(head, place).at("/state").asString().equals("DONE"));

        var planned = get(head, place);
        assertThat(planned.number("/groups")).isEqualTo(1);
        assertThat(planned.number("/done")).isEqualTo(1);
        assertThat(planned.number("/drawn")).as("they say what they said").isZero();
        assertThat(planned.number("/missed")).isPositive();
        assertThat(get(head, "/years/2020/planning").refused()).isEqualTo("404 year-not-planned");
    }

    /** A course that is over owes nothing any more. */
    @Test
    void owesNoPlanOfACourseThatIsOver() {
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
