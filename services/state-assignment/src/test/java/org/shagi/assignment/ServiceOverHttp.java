package org.shagi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
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

/** The whole service on a real store and a real broker, asked over HTTP with signed tokens; ten children in a course of 2019. */
@SpringBootTest(
        properties = {"spring.config.name=state-assignment", "server.address=127.0.0.1"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StoreAndBroker.class)
abstract class ServiceOverHttp {

    static final Duration SOON = Duration.ofSeconds(30);
    static final String LEADER = Tokens.of("orlova", "GROUP_LEADER");
    static final String CENTRE = Tokens.of("center", "CENTRAL_OFFICE");

    final String group = UUID.randomUUID().toString();
    final String department = UUID.randomUUID().toString();
    final String path = "/groups/" + group;

    @LocalServerPort
    int port;

    @BeforeEach
    void enrolmentTellsOfTenChildren() {
        Bus.publish(roster(1, State.FORMING, 9));
        Bus.publish(roster(2, State.ENROLLED, 10));
        await().atMost(SOON).until(() -> get(LEADER, path + "/plans/2019-07").status() == 200);
    }

    Answer get(String token, String place) {
        return send(HttpMethod.GET, token, place, "", "", "");
    }

    Answer post(String token, String place) {
        return send(HttpMethod.POST, token, place, "", UUID.randomUUID().toString(), "");
    }

    Answer postBody(String token, String place, String ifMatch, String body) {
        return send(HttpMethod.POST, token, place, ifMatch, UUID.randomUUID().toString(), body);
    }

    Answer put(String token, String place, String ifMatch, String body) {
        return send(HttpMethod.PUT, token, place, ifMatch, "", body);
    }

    Answer send(HttpMethod method, String token, String place, String ifMatch, String key, String body) {
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

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    GroupRosterChanged roster(long version, State state, int children) {
        return roster(group, version, state, children);
    }

    GroupRosterChanged roster(String id, long version, State state, int children) {
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
    record Answer(ResponseEntity<String> entity) {

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
