package org.shagi.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.kit.KitSampleApplication.Copy;
import org.shagi.kit.KitSampleApplication.Thing;
import org.shagi.kit.store.ReadModels;
import org.shagi.test.Bus;
import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = KitSampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=kit-sample")
@ContextConfiguration(initializers = StoreAndBroker.class)
class KitTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private KitSampleApplication service;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private ReadModels readModels;

    @LocalServerPort
    private int port;

    private final String id = UUID.randomUUID().toString();

    @Test
    void sendsTheEventsOfASavedDocumentInOrderAndTakesThemOut() {
        mongo.save(Thing.saying(id, 3));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Bus.on(DepartmentRegistered.class, id))
                        .extracting(DepartmentRegistered::version)
                        .containsExactly(1L, 2L, 3L));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(mongo.findById(id, Thing.class).outbox()).isEmpty());
        await().atMost(SOON).untilAsserted(() -> assertThat(service.heard).contains(id + ":1", id + ":2", id + ":3"));
    }

    @Test
    void sendsWhatAProcessThatDiedLeftBehind() {
        // written past the listener, as by another process
        var left = new org.bson.Document();
        mongo.getConverter().write(Thing.saying(id, 1), left);
        mongo.getCollection("things").insertOne(left);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(Bus.on(DepartmentRegistered.class, id)).hasSize(1));
    }

    @Test
    void waitsForAPassingFaultAndThenHandlesTheMessageOnce() {
        service.faultsToCome.set(3);
        Bus.publish(new DepartmentRegistered(id, "heard", 1));

        await().atMost(SOON).untilAsserted(() -> assertThat(service.heard).containsOnlyOnce(id + ":1"));
        assertThat(service.faultsToCome).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "enrolment.department-registered.v1; {\"departmentId\":\"x\",\"name\":\"unhandled\",\"version\":1}",
                "enrolment.department-registered.v1; {\"departmentId\":\"x\"}",
                "enrolment.department-registered.v1; not json",
                "enrolment.department-registered.v9; {\"departmentId\":\"x\",\"name\":\"y\",\"version\":1}",
                "''; {}"
            })
    void keepsAMessageThatCannotBeHandledAndGoesOn(String type, String body) throws Exception {
        Bus.publish("enrolment", type, id, body.getBytes(UTF_8));
        Bus.publish(new DepartmentRegistered(id, "heard", 1));

        await().atMost(SOON).untilAsserted(() -> assertThat(service.heard).contains(id + ":1"));
        var kept = get("/operations/quarantine", Tokens.of("admin", "SYSTEM_ADMIN"))
                .body();
        assertThat(kept.valueStream()
                        .filter(message -> message.get("key").asString().equals(id)))
                .singleElement()
                .satisfies(
                        message -> assertThat(message.get("reason").asString()).isNotBlank());
    }

    @Test
    void handlesAKeptMessageAgainOnDemand() throws Exception {
        var admin = Tokens.of("admin", "SYSTEM_ADMIN");
        Bus.publish("enrolment", "enrolment.department-registered.v1", id, "{".getBytes(UTF_8));
        await().atMost(SOON).untilAsserted(() -> assertThat(keptId(admin)).isNotEmpty());
        var kept = keptId(admin);

        var failedAgain = send(request("/operations/quarantine/" + kept.replace("|", "%7C") + "/replay", admin)
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(failedAgain.body().get("attempts").asInt()).isEqualTo(2);
        assertThat(failedAgain.body().get("handled").asBoolean()).isFalse();
    }

    @Test
    void whatIsHandledAgainHappenedWhenItDidAndNotWhenItIsHandled() throws Exception {
        var admin = Tokens.of("admin", "SYSTEM_ADMIN");
        service.deaf.set(true);
        Bus.publish(new GroupRosterChanged(
                id,
                "department",
                "Ромашка",
                LocalDate.of(2019, 1, 9),
                LocalDate.of(2019, 7, 9),
                10,
                GroupRosterChanged.State.ENROLLED,
                List.of(),
                List.of(),
                1));
        var told = Instant.now();
        await().atMost(SOON).untilAsserted(() -> assertThat(keptId(admin)).isNotEmpty());
        service.deaf.set(false);

        send(request("/operations/quarantine/" + keptId(admin).replace("|", "%7C") + "/replay", admin)
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(service.happened)
                .singleElement()
                .satisfies(at -> assertThat(at).isBetween(told.minusSeconds(30), told));
    }

    private String keptId(String admin) throws Exception {
        return get("/operations/quarantine", admin)
                .body()
                .valueStream()
                .filter(message -> message.get("key").asString().equals(id))
                .map(message -> message.get("id").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void theNewestVersionWinsWhateverTheOrder() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var writes = IntStream.rangeClosed(1, 100)
                    .map(each -> each * 37 % 101)
                    .mapToObj(version ->
                            (Callable<Boolean>) () -> readModels.replaceIfNewer(new Copy(id, version, "v" + version)))
                    .toList();
            for (var write : threads.invokeAll(writes)) {
                write.get();
            }
        }

        assertThat(mongo.findById(id, Copy.class)).isEqualTo(new Copy(id, 100, "v100"));
        assertThat(readModels.replaceIfNewer(new Copy(id, 100, "again"))).isFalse();
        assertThat(readModels.replaceIfNewer(new Copy(id, 99, "older"))).isFalse();
        assertThat(readModels.replaceIfNewer(new Copy(id, 101, "newer"))).isTrue();
    }

    @Test
    void showsNothingToNobody() throws Exception {
        var answer = send(HttpRequest.newBuilder(uri("/things/2019-01-09")));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().get("code").asString()).isEqualTo("sign-in-required");
        assertThat(answer.body().get("detail").asString()).contains("Войдите");
    }

    @Test
    void refusesARoleThatTheEndpointDoesNotName() throws Exception {
        var answer = get("/things/2019-01-09", Tokens.of("someone", "PSYCHOLOGIST"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().get("code").asString()).isEqualTo("outside-your-role");
    }

    @Test
    void answersARefusalInRussianWithItsFacts() throws Exception {
        var answer = get("/things/2019-01-09", Tokens.of("orlova", "GROUP_LEADER"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("detail").asString()).isEqualTo("Дата 09.01.2019 не подходит: не больше 3 дней.");
        assertThat(answer.body().get("type").asString()).isEqualTo("urn:shagi:problem:not-that-day");
        assertThat(answer.body().get("date").asString()).isEqualTo("2019-01-09");
        assertThat(answer.body().get("limit").asInt()).isEqualTo(3);
    }

    @Test
    void answersInEnglishWhenAsked() throws Exception {
        var answer = send(request("/things/2019-01-09", Tokens.of("orlova", "GROUP_LEADER"))
                .header("Accept-Language", "en"));

        assertThat(answer.body().get("detail").asString())
                .isEqualTo("The date 09.01.2019 does not fit: 3 days at most.");
    }

    @Test
    void answersADefectWithANumberAndNoDetail() throws Exception {
        var answer = get("/things/2000-01-01", Tokens.of("orlova", "GROUP_LEADER"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().get("code").asString()).isEqualTo("defect");
        assertThat(answer.body().toString()).doesNotContain("IllegalState");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{ ; 400; malformed-body",
                "{\"on\":\"2019-01-09\"} ; 400; malformed-body",
                "{\"name\":\"n\",\"on\":\"09.01.2019\"} ; 400; malformed-body",
                "{\"name\":\"n\",\"other\":1} ; 400; malformed-body"
            })
    void answersABodyThatCannotBeRead(String body, int status, String code) throws Exception {
        var answer = post(body, "key");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().get("code").asString()).isEqualTo(code);
    }

    @Test
    void requiresAnIdempotencyKeyAndMakesTheSameIdOfTheSameKey() throws Exception {
        assertThat(post("{\"name\":\"n\"}", null).body().get("code").asString()).isEqualTo("idempotency-key-missing");

        var first = post("{\"name\":\"n\"}", "key-1");
        var second = post("{\"name\":\"n\"}", "key-1");
        var third = post("{\"name\":\"n\"}", "key-2");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body().get("id")).isEqualTo(first.body().get("id"));
        assertThat(third.body().get("id")).isNotEqualTo(first.body().get("id"));
    }

    @ParameterizedTest
    @CsvSource({"/nothing-here, 404", "/things/yesterday, 400"})
    void answersAnUnknownAddress(String path, int status) throws Exception {
        var answer = get(path, Tokens.of("orlova", "GROUP_LEADER"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().get("code").asString()).isNotBlank();
    }

    @Test
    void describesTheKeyAsAHeaderAndTheCallerNotAtAll() throws Exception {
        var parameters = get("/openapi.json", Tokens.of("orlova", "GROUP_LEADER"))
                .body()
                .path("paths")
                .path("/things")
                .path("post")
                .path("parameters");

        assertThat(parameters
                        .valueStream()
                        .map(each -> each.path("in").asString() + " "
                                + each.path("name").asString()))
                .containsExactly("header Idempotency-Key");
    }

    private Answer post(String body, String key) throws Exception {
        var request = request("/things", Tokens.of("orlova", "GROUP_LEADER"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(key == null ? request : request.header("Idempotency-Key", key));
    }

    private Answer get(String path, String token) throws Exception {
        return send(request(path, token));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", Tokens.bearer(token));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        }
    }

    private record Answer(int status, JsonNode body) {}
}
