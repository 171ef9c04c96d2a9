package org.shagi.enrolment.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.shagi.test.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks to the service over HTTP. */
record Client(int port, String token, String language) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Client of(int port, String token) {
        return new Client(port, token, "ru");
    }

    Client in(String other) {
        return new Client(port, token, other);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    Answer post(String path, String key, Object body) {
        return send(request(path).header("Idempotency-Key", key).POST(json(body)));
    }

    Answer postWithoutKey(String path, Object body) {
        return send(request(path).POST(json(body)));
    }

    Answer put(String path, Object body) {
        return send(request(path).PUT(json(body)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a file as a form does. */
    Answer upload(String path, String key, String item, String fileName, byte[] content) {
        var head = """
            --part\r
            Content-Disposition: form-data; name="item"\r
            \r
            %s\r
            --part\r
            Content-Disposition: form-data; name="file"; filename="%s"\r
            Content-Type: application/octet-stream\r
            \r
            """.formatted(item, fileName).getBytes(UTF_8);
        return send(request(path, "multipart/form-data; boundary=part")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArrays(List.of(head, content, "\r\n--part--\r\n".getBytes(UTF_8)))));
    }

    /** Sends nothing but a workbook. */
    Answer upload(String path, byte[] book) {
        var head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n\r\n";
        return send(request(path, "multipart/form-data; boundary=part")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArrays(
                        List.of(head.getBytes(UTF_8), book, "\r\n--part--\r\n".getBytes(UTF_8)))));
    }

    private HttpRequest.Builder request(String path) {
        return request(path, "application/json");
    }

    private HttpRequest.Builder request(String path, String type) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .header("Accept-Language", language);
        return token.isEmpty() ? request : request.header("Authorization", Tokens.bearer(token));
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers(),
                    answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, String location, String contentType, HttpHeaders headers, byte[] bytes) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        JsonNode body() {
            return JSON.readTree(bytes);
        }

        String text(String field) {
            return body().path(field).asString();
        }

        String code() {
            return text("code");
        }
    }
}
