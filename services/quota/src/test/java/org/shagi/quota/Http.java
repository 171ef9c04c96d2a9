package org.shagi.quota;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
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
        return RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    headers.set("Idempotency-Key", UUID.randomUUID().toString());
                })
                .exchange((request, response) -> new Answer(
                        response.getStatusCode().value(),
                        JsonMapper.shared()
                                .readTree(new String(response.getBody().readAllBytes(), UTF_8))));
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
