package org.shagi.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One service's public HTTP API, spoken to in JSON through the portal's door. */
final class Api {

    private static final int UNKNOWN = 404;
    private static final int AGAINST_A_RULE = 422;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final URI base;
    private final Supplier<Session.Word> right;

    private Api(HttpClient client, URI portal, String service, Supplier<Session.Word> right) {
        this.client = client;
        this.base = portal.resolve("/api/" + service);
        this.right = right;
    }

    /** As somebody who has signed in. */
    static Api of(URI portal, String service, Session session) {
        return new Api(session.client(), portal, service, session::word);
    }

    /** As another system, by right of a bearer token. */
    static Api of(URI portal, String service, HttpClient client, Supplier<String> token) {
        return new Api(client, portal, service, () -> new Session.Word("Authorization", "Bearer " + token.get()));
    }

    /** An answer, whatever its status; the body is missing-node where there is none. */
    record Answer(int status, JsonNode body) {

        boolean ok() {
            return status / 100 == 2;
        }
    }

    /** Creates something, or finds what the same key created before. */
    JsonNode post(String path, String idempotencyKey, Object body) {
        return required("POST", path, tryPost(path, idempotencyKey, body));
    }

    /** Does something to what is there in this version. */
    JsonNode postSeen(String path, String idempotencyKey, long version, Object body) {
        return required(
                "POST",
                path,
                send(request(path)
                        .header("Idempotency-Key", idempotencyKey)
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    Answer tryPost(String path, String idempotencyKey, Object body) {
        return send(request(path)
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Does what a rule may still stand against for a moment: asks again while it answers 422, a minute at most. */
    JsonNode postOnceAllowed(String path, String idempotencyKey, Object body) {
        var answer = Patience.until(
                "nothing stands against " + path,
                () -> tryPost(path, idempotencyKey, body),
                it -> it.status() != AGAINST_A_RULE);
        return required("POST", path, answer);
    }

    JsonNode put(String path, Object body) {
        return required("PUT", path, tryPut(path, body));
    }

    /** Writes into what the service may not have heard of yet: asks again while it answers 404, a minute at most. */
    JsonNode putOnceKnown(String path, Object body) {
        return required("PUT", path, onceKnown(() -> tryPut(path, body)));
    }

    JsonNode get(String path) {
        return required("GET", path, tryGet(path));
    }

    /** Reads what the service may not have heard of yet: asks again while it answers 404, a minute at most. */
    JsonNode getOnceKnown(String path) {
        return required("GET", path, onceKnown(() -> tryGet(path)));
    }

    Answer tryGet(String path) {
        return send(request(path).GET());
    }

    Answer tryPut(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private Answer onceKnown(Supplier<Answer> ask) {
        return Patience.until(base + " has heard of it", ask, answer -> answer.status() != UNKNOWN);
    }

    private HttpRequest.Builder request(String path) {
        var may = right.get();
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header(may.header(), may.value())
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new PlayingFailed("no answer from " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayingFailed("interrupted", e);
        }
    }

    /** Problems are told by status and code only: their sentence may speak of a person. */
    private JsonNode required(String method, String path, Answer answer) {
        if (answer.ok()) {
            return answer.body();
        }
        throw new PlayingFailed("%s %s%s: %d %s"
                .formatted(
                        method,
                        base,
                        path,
                        answer.status(),
                        answer.body().path("code").asString("")));
    }
}
