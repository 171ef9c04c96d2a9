package org.shagi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.diagnostics.EmphasesSuggested;
import org.shagi.contracts.diagnostics.RoundRecorded;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.enrolment.GroupRosterChanged.EnrolledChild;
import org.shagi.contracts.enrolment.GroupRosterChanged.StaffMember;
import org.shagi.diagnostics.application.Groups;
import org.shagi.test.Bus;
import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real store and a real broker, asked over HTTP with signed tokens. */
@SpringBootTest(
        properties = {"spring.config.name=diagnostics", "server.address=127.0.0.1"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StoreAndBroker.class)
class DiagnosticsOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LEADER = Tokens.of("leader", "GROUP_LEADER");
    private static final String PSYCHOLOGIST = Tokens.of("psychologist", "PSYCHOLOGIST");
    private static final String DIRECTOR = Tokens.of("director", "DIRECTOR");
    private static final String SYSTEM = Tokens.of("register", "INTEGRATION");

    private final String group = UUID.randomUUID().toString();
    private final String department = UUID.randomUUID().toString();
    private final String anna = UUID.randomUUID().toString();
    private final String boris = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private Groups groups;

    @BeforeEach
    void enrolmentTellsOfTheGroup() {
        Bus.publish(roster(1, anna));
        Bus.publish(roster(2, anna, boris));
        await().atMost(SOON)
                .until(() ->
                        groups.find(group).filter(known -> known.version() == 2).isPresent());
    }

    @Test
    void aRoundFromItsOpeningToTheCardAndTheBus() {
        var opened = post(LEADER, "k1", "/groups/" + group + "/rounds", round("PRIMARY"));
        assertThat(opened.getStatusCode().value()).isEqualTo(201);
        var id = text(opened, "id");
        assertThat(opened.getHeaders().getLocation()).hasToString("/rounds/" + id);
        assertThat(opened.getHeaders().getETag()).isEqualTo("\"1\"");

        var annasFirst = put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        put(LEADER, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"8\":\"BLUE\",\"13\":\"GREEN\"}}");
        var boriss = put(SYSTEM, "/rounds/" + id + "/children/" + boris, "{\"levels\":{\"1\":\"GREEN\"}}");

        assertThat(json(annasFirst)).isEqualTo(json("""
            {"roundId":"%s","childId":"%s","filled":1,"changed":true,"version":2}\
            """.formatted(id, anna)));
        assertThat(boriss.getHeaders().getETag()).isEqualTo("\"4\"");

        var card = json(get(LEADER, "/groups/" + group + "/card?stage=PRIMARY"));
        assertThat(card.at("/diagnosed").intValue()).isEqualTo(2);
        assertThat(card.at("/children")).isEqualTo(json("""
            [{"childId":"%s","caseNumber":"1-1"},{"childId":"%s","caseNumber":"1-2"}]\
            """.formatted(anna, boris)));
        assertThat(card.at("/indicators/0")).isEqualTo(json("""
            {"number":1,"section":"Познавательная деятельность","name":"Память",
             "levels":{"%s":"RED","%s":"GREEN"},
             "red":1,"blue":0,"green":1,"problems":1,"problemsPercentTenths":500,"prevailing":false}\
            """.formatted(anna, boris)));
        assertThat(card.at("/indicators/1/problemsPercentTenths").isNull()).isTrue();
        assertThat(card.at("/indicators")).hasSize(13);

        var matrix = json(get(Tokens.head("head", department), "/rounds/" + id + "/children/" + anna));
        assertThat(matrix.at("/levels/1/level").stringValue()).isEqualTo("RED");
        assertThat(matrix.at("/levels/1/by").stringValue()).isEqualTo("psychologist");
        assertThat(matrix.at("/levels/13/by").stringValue()).isEqualTo("leader");

        var closed = post(PSYCHOLOGIST, "-", "/rounds/" + id + "/closing", "");
        assertThat(text(closed, "state")).isEqualTo("CLOSED");
        assertThat(text(put(LEADER, "/rounds/" + id + "/children/" + anna, "{\"levels\":{}}"), "code"))
                .isEqualTo("round-closed");
        assertThat(json(get(DIRECTOR, "/groups/" + group + "/rounds"))
                        .at("/0/state")
                        .stringValue())
                .isEqualTo("CLOSED");
        assertThat(json(get(DIRECTOR, "/rounds/" + id)).at("/diagnosed").intValue())
                .isEqualTo(2);

        await().atMost(SOON)
                .until(() -> Bus.on(RoundRecorded.class, group).stream().anyMatch(told -> told.version() == 5));
        var told = Bus.on(RoundRecorded.class, group);
        assertThat(told).extracting(RoundRecorded::version).contains(1L, 2L, 3L, 4L, 5L);
        var last = told.getLast();
        assertThat(last.departmentId()).isEqualTo(department);
        assertThat(last.diagnosed()).isEqualTo(2);
        assertThat(last.indicators().getFirst()).isEqualTo(new RoundRecorded.IndicatorLevels(1, 1, 0, 1));
        assertThat(Bus.on("diagnostics").stream().filter(seen -> group.equals(seen.key())))
                .isNotEmpty()
                .allSatisfy(seen ->
                        assertThat(seen.text()).doesNotContain(anna, boris, "RED", "BLUE", "GREEN", "psychologist"));
    }

    @Test
    void anOpeningRepeatedUnderItsKeyOpensNothingMore() {
        var first = post(LEADER, "again", "/groups/" + group + "/rounds", round("FINAL"));
        var repeat = post(LEADER, "again", "/groups/" + group + "/rounds", round("FINAL"));
        var another = post(LEADER, "other", "/groups/" + group + "/rounds", round("FINAL"));

        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(repeat.getStatusCode().value()).isEqualTo(200);
        assertThat(json(repeat)).isEqualTo(json(first));
        assertThat(another.getStatusCode().value()).isEqualTo(409);
        assertThat(text(another, "code")).isEqualTo("round-already-open");
        assertThat(text(another, "detail")).startsWith("Итоговая диагностика");
    }

    @Test
    void tenPeopleWhoOpenTheSameStageAtOnceOpenOneRound() throws Exception {
        var answers = atOnce(IntStream.range(0, 10)
                .mapToObj(i -> call(() -> post(LEADER, "k" + i, "/groups/" + group + "/rounds", round("PRIMARY"))))
                .toList());

        assertThat(answers.stream().map(ResponseEntity::getStatusCode).map(HttpStatusCode::value))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void levelsEnteredByManyAtOnceAreAllThere() throws Exception {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");

        var answers = atOnce(IntStream.rangeClosed(1, 13)
                .mapToObj(number -> call(() -> put(
                        number % 2 == 0 ? LEADER : PSYCHOLOGIST,
                        "/rounds/" + id + "/children/" + (number % 3 == 0 ? anna : boris),
                        "{\"levels\":{\"%d\":\"RED\"}}".formatted(number))))
                .toList());

        assertThat(answers).allMatch(answer -> answer.getStatusCode().is2xxSuccessful());
        var card = json(get(LEADER, "/groups/" + group + "/card?stage=PRIMARY"));
        assertThat(card.at("/indicators")
                        .valueStream()
                        .map(row -> row.at("/red").intValue()))
                .hasSize(13)
                .containsOnly(1);
        assertThat(json(get(LEADER, "/rounds/" + id)).at("/version").intValue()).isEqualTo(14);
    }

    @Test
    void aDirectorSeesCountsAndNoChild() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(LEADER, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");

        for (var role : List.of("DIRECTOR", "CENTRAL_OFFICE", "QUALITY_OFFICER", "INTEGRATION")) {
            var answer = get(Tokens.of("somebody", role), "/groups/" + group + "/card?stage=PRIMARY");

            assertThat(answer.getBody()).doesNotContain(anna, "RED", "1-1");
            assertThat(json(answer).at("/indicators/0/red").intValue()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "leader, CIRCLE_LEADER, outside-your-role",
        "admin, SYSTEM_ADMIN, outside-your-role",
        "stranger, GROUP_LEADER, outside-your-scope",
        "stranger, PSYCHOLOGIST, outside-your-scope",
        "stranger, DEPARTMENT_HEAD, outside-your-scope"
    })
    void theCardIsShutToOthers(String account, String role, String code) {
        var answer = get(Tokens.of(account, role), "/groups/" + group + "/card?stage=PRIMARY");

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(text(answer, "code")).isEqualTo(code);
    }

    @Test
    void withoutATokenNothingIsShown() {
        var answer = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/indicators")
                .exchange((_, response) -> response.getStatusCode().value());

        assertThat(answer).isEqualTo(401);
    }

    @Test
    void everyRefusalIsAnsweredWithItsStatusAndSentence() {
        var rounds = "/groups/" + group + "/rounds";
        var id = text(post(LEADER, "k", rounds, round("PRIMARY")), "id");
        var annas = "/rounds/" + id + "/children/" + anna;

        assertRefused(post(LEADER, "k", "/groups/nowhere/rounds", round("PRIMARY")), 404, "unknown-group");
        assertRefused(get(LEADER, "/groups/nowhere/card?stage=PRIMARY"), 404, "unknown-group");
        assertRefused(put(LEADER, "/rounds/none/children/" + anna, "{\"levels\":{}}"), 404, "unknown-round");
        assertRefused(post(LEADER, "x", rounds, round("SECONDARY")), 422, "unknown-stage");
        assertRefused(get(LEADER, "/groups/" + group + "/card?stage=4"), 422, "unknown-stage");
        assertRefused(get(LEADER, "/groups/" + group + "/card"), 400, "malformed-parameter");
        assertRefused(
                put(LEADER, "/rounds/" + id + "/children/nobody", "{\"levels\":{\"1\":\"RED\"}}"),
                404,
                "unknown-child");
        assertRefused(put(LEADER, annas, "{\"levels\":{\"14\":\"RED\"}}"), 422, "unknown-indicator");
        assertRefused(put(LEADER, annas, "{\"levels\":{\"1\":\"PINK\"}}"), 422, "unknown-level");
        assertRefused(get(DIRECTOR, annas), 403, "outside-your-role");
        assertThat(json(get(LEADER, "/rounds/" + id)).at("/version").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"stage\":\"PRIMARY\"}",
                "{\"openedOn\":\"2019-01-10\"}",
                "{\"stage\":\"PRIMARY\",\"openedOn\":\"2019-02-30\"}",
                "{\"stage\":\"PRIMARY\",\"openedOn\":\"2019-01-10\",\"closedOn\":\"2019-01-11\"}"
            })
    void refusesABodyThatIsNoRound(String body) {
        assertRefused(post(LEADER, "k", "/groups/" + group + "/rounds", body), 400, "malformed-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"levels\":[]}", "{\"levels\":{\"1\":[]}}", "{\"levels\":null}"})
    void refusesABodyThatHoldsNoLevels(String body) {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");

        assertRefused(put(LEADER, "/rounds/" + id + "/children/" + anna, body), 400, "malformed-body");
    }

    @Test
    void observationsConductTimingAndTheEmphasesOfTheNextMonth() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        var path = "/rounds/" + id;
        put(
                PSYCHOLOGIST,
                path + "/children/" + anna,
                "{\"levels\":{},\"days\":{\"6\":{\"1\":\"RED\",\"2\":\"BLUE\"},\"7\":{\"1\":\"GREEN\"}}}");
        put(PSYCHOLOGIST, path + "/children/" + anna, "{\"levels\":{\"6\":\"RED\"},\"days\":{\"7\":{\"1\":null}}}");
        var held = put(
                LEADER,
                path + "/conduct",
                "{\"methods\":[\"Лесенка\"],\"subgroups\":[{\"name\":\"первая\",\"children\":[\"%s\"]}]}"
                        .formatted(anna));

        assertThat(json(get(LEADER, path + "/children/" + anna)).at("/observations"))
                .isEmpty();
        assertRefused(put(LEADER, path + "/children/" + anna, "{\"levels\":{\"6\":\"GREEN\"}}"), 403, "not-your-part");
        var matrix = json(get(PSYCHOLOGIST, path + "/children/" + anna));
        assertThat(matrix.at("/observations/6/meanHundredths").intValue()).isEqualTo(150);
        assertThat(matrix.at("/observations/6/proposed").stringValue()).isEqualTo("RED");
        assertThat(matrix.at("/observations/6/days/2/by").stringValue()).isEqualTo("psychologist");
        assertThat(matrix.at("/observations")).hasSize(1);
        assertThat(json(held).at("/conduct/methods/0").stringValue()).isEqualTo("Лесенка");
        assertThat(json(held).at("/timing")).isEqualTo(json("""
                    {"from":"2019-01-09","to":"2019-01-22","outside":false,
                     "observation":["2019-01-10","2019-01-11","2019-01-14","2019-01-15","2019-01-16"]}"""));
        assertThat(json(get(LEADER, "/groups/" + group + "/schedule"))
                        .at("/FINAL/from")
                        .stringValue())
                .isEqualTo("2019-06-26");
        assertThat(json(get(PSYCHOLOGIST, path + "/matrices"))).hasSize(2);
        assertRefused(
                put(LEADER, path + "/children/" + anna, "{\"levels\":{},\"days\":{\"6\":{\"6\":\"RED\"}}}"),
                422,
                "unknown-day");
        assertRefused(
                put(
                        LEADER,
                        path + "/conduct",
                        "{\"methods\":[],\"subgroups\":[{\"name\":\"а\",\"children\":[\"%s\",\"%s\"]}]}"
                                .formatted(anna, anna)),
                422,
                "child-in-two-subgroups");

        post(LEADER, "-", path + "/closing", "");
        await().atMost(SOON).until(() -> !Bus.on(EmphasesSuggested.class, group).isEmpty());
        var told = Bus.on(EmphasesSuggested.class, group).getLast();
        assertThat(told.month()).isEqualTo(YearMonth.of(2019, 2));
        assertThat(told.emphases())
                .containsExactly(new EmphasesSuggested.Emphasis(6, "Состояние эмоционального фона", 1, 1));
        assertRefused(put(LEADER, path + "/conduct", "{\"methods\":[],\"subgroups\":[]}"), 409, "round-closed");
    }

    @Test
    void recommendationsAreProposedEditedByThePsychologistAndHandedOver() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        var advice = "/rounds/" + id + "/children/" + anna + "/advice/parents";
        var words = "{\"lines\":[{\"indicator\":1,\"text\":\"Играть в лото\"}]}";
        assertRefused(get(PSYCHOLOGIST, advice), 409, "round-still-open");
        post(LEADER, "-", "/rounds/" + id + "/closing", "");

        var proposed = json(get(LEADER, advice));
        assertThat(proposed.at("/version").intValue()).isZero();
        assertThat(proposed.at("/lines/0/text").stringValue()).contains("10 минут");
        assertRefused(put(LEADER, advice, words), 403, "outside-your-role");
        assertThat(json(put(PSYCHOLOGIST, advice, words)).at("/version").intValue())
                .isEqualTo(1);
        assertThat(json(put(PSYCHOLOGIST, advice, words)).at("/version").intValue())
                .isEqualTo(1);
        assertRefused(put(PSYCHOLOGIST, advice, words.replace("лото", "домино")), 428, "version-required");
        var today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));
        assertRefused(
                put(LEADER, advice + "/handing-over", "{\"on\":\"%s\"}".formatted(today.plusDays(1))),
                422,
                "told-outside-its-days");
        var handed = put(LEADER, advice + "/handing-over", "{\"on\":\"%s\"}".formatted(today));
        assertThat(json(handed).at("/handedOverOn").stringValue()).isEqualTo(today.toString());
        assertRefused(put(PSYCHOLOGIST, advice, words.replace("лото", "домино")), 409, "advice-handed-over");
        assertThat(json(get(LEADER, "/rounds/" + id + "/advice"))).hasSize(1);
        assertRefused(get(LEADER, advice.replace("parents", "school")), 422, "school-at-the-end");
        assertRefused(get(LEADER, advice.replace("parents", "friends")), 400, "malformed-parameter");
        assertRefused(get(DIRECTOR, advice), 403, "outside-your-role");
        assertRefused(put(PSYCHOLOGIST, advice, "{\"lines\":[]}"), 400, "malformed-body");
    }

    @Test
    void everyReadingOfAMatrixStandsInTheTrailOfTheHead() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        get(LEADER, "/rounds/" + id + "/children/" + anna);
        get(LEADER, "/groups/" + group + "/card?stage=PRIMARY");
        get(LEADER, "/groups/" + group + "/card?stage=PRIMARY&countsOnly=true");
        get(DIRECTOR, "/groups/" + group + "/course-card");
        get(PSYCHOLOGIST, "/groups/" + group + "/children/" + anna + "/trend");

        var today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));
        var trail = "/readings?group=%s&from=%s&to=%s".formatted(group, today.minusDays(1), today.plusDays(1));
        var told = json(get(Tokens.head("head", department), trail));
        assertThat(told.valueStream().map(reading -> reading.at("/what").asString()))
                .containsExactly("TREND", "CARD", "MATRIX");
        assertThat(told.at("/2/children/0").stringValue()).isEqualTo(anna);
        assertThat(told.at("/2/by").stringValue()).isEqualTo("leader");
        assertThat(get(Tokens.of("admin", "SYSTEM_ADMIN"), trail).getBody())
                .contains("MATRIX")
                .doesNotContain(anna);
        assertThat(json(get(Tokens.head("other", "another"), trail))).isEmpty();
        assertRefused(get(LEADER, trail), 403, "outside-your-role");
    }

    @Test
    void resultsAndTrendsOfACourse() {
        var first = text(post(LEADER, "k1", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(LEADER, "/rounds/" + first + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        put(LEADER, "/rounds/" + first + "/children/" + boris, "{\"levels\":{\"1\":\"BLUE\"}}");
        var last = text(post(LEADER, "k2", "/groups/" + group + "/rounds", round("FINAL")), "id");
        put(LEADER, "/rounds/" + last + "/children/" + anna, "{\"levels\":{\"1\":\"GREEN\"}}");
        put(LEADER, "/rounds/" + last + "/children/" + boris, "{\"levels\":{\"1\":\"BLUE\"}}");

        var results = json(get(LEADER, "/groups/" + group + "/results"));
        assertThat(results.at("/indicators/0/found/count").intValue()).isEqualTo(2);
        assertThat(results.at("/indicators/0/reached/children")).isEqualTo(json("[\"%s\"]".formatted(anna)));
        assertThat(results.at("/indicators/0/achievedPercentTenths").intValue()).isEqualTo(500);
        assertThat(results.at("/indicators/1/achievedPercentTenths").isNull()).isTrue();
        assertThat(get(DIRECTOR, "/groups/" + group + "/results").getBody()).doesNotContain(anna, boris);
        assertThat(get(DIRECTOR, "/groups/" + group + "/course-card").getBody()).doesNotContain(anna, boris);
        assertThat(json(get(LEADER, "/groups/" + group + "/children/" + anna + "/trend"))
                        .at("/indicators/0/levels"))
                .isEqualTo(json("{\"PRIMARY\":\"RED\",\"FINAL\":\"GREEN\"}"));
        assertThat(json(get(DIRECTOR, "/groups/" + group + "/trend"))
                        .at("/stages/0/indicators/0/problemsPercentTenths")
                        .intValue())
                .isEqualTo(1000);
        assertRefused(get(LEADER, "/groups/" + group + "/children/nobody/trend"), 404, "unknown-child");
    }

    @Test
    void everyPaperIsPrintedForThoseWhoMaySeeWhatStandsOnIt() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        post(LEADER, "-", "/rounds/" + id + "/closing", "");
        var names = "{\"department\":null,\"children\":[{\"childId\":\"%s\",\"name\":\"Пробникова Анна Ивановна\"}]}"
                .formatted(anna);
        var child = "/rounds/" + id + "/children/" + anna;

        for (var path : List.of(
                child + "/matrix.pdf",
                child + "/advice/parents.pdf",
                "/groups/" + group + "/card.pdf",
                "/groups/" + group + "/results.pdf")) {
            var paper = post(LEADER, "", path, names);
            assertThat(paper.getStatusCode().value()).as(path).isEqualTo(200);
            assertThat(paper.getBody()).startsWith("%PDF");
        }
        var workbook = post(LEADER, "", "/groups/" + group + "/diagnostics.xlsx", names);
        assertThat(workbook.getBody()).startsWith("PK");
        assertRefused(post(DIRECTOR, "", child + "/matrix.pdf", names), 403, "outside-your-role");
        assertThat(post(DIRECTOR, "", "/groups/" + group + "/card.pdf", names)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertRefused(post(LEADER, "", child + "/matrix.pdf", "{}"), 400, "malformed-body");
    }

    @Test
    void anOpeningWithoutAKeyIsRefused() {
        var answer = post(LEADER, "", "/groups/" + group + "/rounds", round("PRIMARY"));

        assertRefused(answer, 400, "idempotency-key-missing");
    }

    @Test
    void indicatorsAreNamedInTheReadersLanguage() {
        var english = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/indicators")
                .header("Authorization", Tokens.bearer(LEADER))
                .header("Accept-Language", "en")
                .retrieve()
                .body(String.class);

        assertThat(json(english).at("/8")).isEqualTo(json("""
            {"number":9,"section":"Personal and emotional development","name":"Aggression"}\
            """));
        assertThat(json(get(LEADER, "/indicators")).at("/8/name").stringValue()).isEqualTo("Уровень агрессии");
    }

    private void assertRefused(ResponseEntity<String> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(text(answer, "code")).isEqualTo(code);
        assertThat(text(answer, "detail")).isNotBlank().doesNotContain("{");
    }

    private static <T> Callable<T> call(Callable<T> call) {
        return call;
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private ResponseEntity<String> get(String token, String path) {
        return send(HttpMethod.GET, token, path, Map.of(), "");
    }

    private ResponseEntity<String> put(String token, String path, String body) {
        return send(HttpMethod.PUT, token, path, Map.of(), body);
    }

    private ResponseEntity<String> post(String token, String key, String path, String body) {
        return send(HttpMethod.POST, token, path, key.isEmpty() ? Map.of() : Map.of("Idempotency-Key", key), body);
    }

    private ResponseEntity<String> send(
            HttpMethod method, String token, String path, Map<String, String> headers, String body) {
        var request = RestClient.create("http://127.0.0.1:" + port)
                .method(method)
                .uri(path)
                .header("Authorization", Tokens.bearer(token))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.exchange((_, response) -> ResponseEntity.status(response.getStatusCode())
                .headers(response.getHeaders())
                .body(response.bodyTo(String.class)));
    }

    @Test
    void owesTheDiagnosticsOfTheCourseUntilTheirRoundsAreClosed() {
        var before = json(get(LEADER, "/deadlines?department=" + department));
        var id = text(post(LEADER, "k1", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        post(PSYCHOLOGIST, "-", "/rounds/" + id + "/closing", "");
        var after = json(get(LEADER, "/deadlines?department=" + department));
        var done = json(get(LEADER, "/deadlines?state=DONE&department=" + department));

        assertThat(before.valueStream().map(deadline -> deadline.at("/rule").asString()))
                .containsExactly("T-41", "T-42", "T-43");
        assertThat(before.at("/0/subject/label").asString()).isEqualTo("Ромашка");
        assertThat(before.at("/0/href").asString()).isEqualTo("/groups/" + group + "/diagnostics");
        assertThat(before.at("/0/staff")).isEqualTo(json("[\"psychologist\",\"leader\"]"));
        assertThat(after.valueStream().map(deadline -> deadline.at("/rule").asString()))
                .containsExactly("T-42", "T-43", "T-52");
        assertThat(done.at("/0/rule").asString()).isEqualTo("T-41");
        var today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));
        put(PSYCHOLOGIST, "/rounds/" + id + "/parents-told", "{\"on\":\"%s\"}".formatted(today));
        assertThat(json(get(LEADER, "/deadlines?department=" + department))
                        .valueStream()
                        .map(deadline -> deadline.at("/rule").asString()))
                .containsExactly("T-42", "T-43");
        assertThat(json(get(Tokens.head("other", "another"), "/deadlines?department=" + department)))
                .isEmpty();
        assertThat(get(Tokens.of("admin", "SYSTEM_ADMIN"), "/deadlines")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private static String round(String stage) {
        return "{\"stage\":\"%s\",\"openedOn\":\"2019-01-10\"}".formatted(stage);
    }

    private static String text(ResponseEntity<String> answer, String field) {
        return json(answer).at("/" + field).asString();
    }

    private static JsonNode json(ResponseEntity<String> answer) {
        var body = answer.getBody();
        assertThat(body).isNotNull();
        return json(body);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private GroupRosterChanged roster(long version, String... children) {
        var first = LocalDate.of(2019, 1, 9);
        var last = LocalDate.of(2019, 7, 9);
        var numbers = Arrays.asList(children);
        return new GroupRosterChanged(
                group,
                department,
                "Ромашка",
                first,
                last,
                10,
                GroupRosterChanged.State.ENROLLED,
                List.of(new StaffMember("leader", "GROUP_LEADER"), new StaffMember("psychologist", "PSYCHOLOGIST")),
                numbers.stream()
                        .map(child -> new EnrolledChild(
                                child, "1-" + (numbers.indexOf(child) + 1), first, last, List.of("5.3")))
                        .toList(),
                version);
    }
}
