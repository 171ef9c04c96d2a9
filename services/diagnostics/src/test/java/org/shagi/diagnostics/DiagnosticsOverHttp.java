package org.shagi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole service on a real store and a real broker, asked over HTTP with signed tokens.
 *
 * <p>Enrolment has told of one group of two children.
 */
@SpringBootTest(
        properties = {"spring.config.name=diagnostics", "server.address=127.0.0.1"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StoreAndBroker.class)
abstract class DiagnosticsOverHttp {

    static final Duration SOON = Duration.ofSeconds(30);
    static final String LEADER = Tokens.of("leader", "GROUP_LEADER");
    static final String PSYCHOLOGIST = Tokens.of("psychologist", "PSYCHOLOGIST");
    static final String DIRECTOR = Tokens.of("director", "DIRECTOR");
    static final String SYSTEM = Tokens.of("register", "INTEGRATION");

    final String group = UUID.randomUUID().toString();
    final String department = UUID.randomUUID().toString();
    final String anna = UUID.randomUUID().toString();
    final String boris = UUID.randomUUID().toString();

    @LocalServerPort
    int port;

    @Autowired
    Groups groups;

    @BeforeEach
    void enrolmentTellsOfTheGroup() {
        Bus.publish(roster(1, anna));
        Bus.publish(roster(2, anna, boris));
        await().atMost(SOON)
                .until(() ->
                        groups.find(group).filter(known -> known.version() == 2).isPresent());
    }

    void assertRefused(ResponseEntity<String> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(text(answer, "code")).isEqualTo(code);
        assertThat(text(answer, "detail")).isNotBlank().doesNotContain("{");
    }

    static <T> Callable<T> call(Callable<T> call) {
        return call;
    }

    static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    ResponseEntity<String> get(String token, String path) {
        return send(HttpMethod.GET, token, path, Map.of(), "");
    }

    ResponseEntity<String> put(String token, String path, String body) {
        return send(HttpMethod.PUT, token, path, Map.of(), body);
    }

    ResponseEntity<String> post(String token, String key, String path, String body) {
        return send(HttpMethod.POST, token, path, key.isEmpty() ? Map.of() : Map.of("Idempotency-Key", key), body);
    }

    ResponseEntity<String> send(
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

    ResponseEntity<String> handOver(String roundId, LocalDate on, Map<String, Long> children) {
        var body = Map.of("on", on.toString(), "children", children);
        return put(
                LEADER,
                "/rounds/" + roundId + "/advice/parents/handing-over",
                JsonMapper.shared().writeValueAsString(body));
    }

    static String round(String stage) {
        return "{\"stage\":\"%s\",\"openedOn\":\"2019-01-10\"}".formatted(stage);
    }

    static String text(ResponseEntity<String> answer, String field) {
        return json(answer).at("/" + field).asString();
    }

    static JsonNode json(ResponseEntity<String> answer) {
        var body = answer.getBody();
        assertThat(body).isNotNull();
        return json(body);
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    GroupRosterChanged roster(long version, String... children) {
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
