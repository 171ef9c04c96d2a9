package org.shagi.journal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.shagi.test.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token who talks to the service over HTTP. */
record JournalClient(int port, String token, List<String> headers) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    static JournalClient of(int port, String token) {
        return new JournalClient(port, token, List.of());
    }

    JournalClient as(String otherToken) {
        return new JournalClient(port, otherToken, headers);
    }

    JournalClient with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new JournalClient(port, token, more);
    }

    JournalClient having(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answer put(String path, Object body) {
        return send("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    Answer putText(String path, String body) {
        return send("PUT", path, BodyPublishers.ofString(body));
    }

    Answer post(String path, Object body) {
        return send("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    /** A file that is printed from what is handed in. */
    byte[] print(String path, Object body) {
        return send("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), BodyHandlers.ofByteArray())
                .body();
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        return Answer.of(send(method, path, body, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> send(
            String method, String path, HttpRequest.BodyPublisher body, HttpResponse.BodyHandler<T> as) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .method(method, body)
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", Tokens.bearer(token));
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return HTTP.send(request.build(), as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param code the problem's code; empty where it is no problem */
    record Answer(int status, String code, JsonNode body, HttpResponse<String> raw) {

        static Answer of(HttpResponse<String> raw) {
            var told = raw.headers().firstValue("Content-Type").orElse("").contains("json");
            var body = JSON.readTree(told ? raw.body() : "null");
            return new Answer(raw.statusCode(), body.path("code").asString(""), body, raw);
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }
}
