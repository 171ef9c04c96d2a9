package org.shagi.quota;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running service. */
record Http(int port) {

    record Answer(int status, JsonNode body) {}

    /** @param token bearer token; empty for nobody */
    Answer get(String token, String path) {
        return get(token, path, "ru");
    }

    Answer get(String token, String path, String language) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .headers(headers -> {
                    if (!token.isEmpty()) {
                        headers.setBearerAuth(token);
                    }
                })
                .exchange((request, response) -> new Answer(
                        response.getStatusCode().value(),
                        JsonMapper.shared()
                                .readTree(new String(response.getBody().readAllBytes(), UTF_8))));
    }

    Answer post(String token, String path) {
        return post(token, path, "");
    }

    /** @param body JSON; empty for none */
    Answer post(String token, String path, String body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    /** @param key by which a repeat of the request is known */
    Answer post(String token, String path, String body, String key) {
        var request = RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    headers.set("Idempotency-Key", key);
                });
        if (!body.isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).body(body.getBytes(UTF_8));
        }
        return request.exchange((sent, response) -> new Answer(
                response.getStatusCode().value(),
                JsonMapper.shared().readTree(new String(response.getBody().readAllBytes(), UTF_8))));
    }

    /** The lines of an answer as they come, until it ends. */
    Stream<String> lines(String token, String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        headers.forEach(request::header);
        return HttpClient.newHttpClient()
                .sendAsync(request.build(), BodyHandlers.ofLines())
                .join()
                .body();
    }

    /** A file, as if it were text. */
    String file(String token, String path) {
        var bytes = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(byte[].class);
        return new String(Objects.requireNonNull(bytes), ISO_8859_1);
    }
}
