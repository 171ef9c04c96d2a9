package org.shagi.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.shagi.sample.SampleGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that talks to the suite: bearer token by client credentials, JSON through the portal's relay. */
final class Api implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI portal;
    private final String token;

    Api(Suite suite) throws IOException, InterruptedException {
        this.portal = suite.portal();
        var name = "integration:" + suite.secret();
        var basic = Base64.getEncoder().encodeToString(name.getBytes(UTF_8));
        var answer = client.send(
                HttpRequest.newBuilder(suite.service(8090).resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString(UTF_8));
        this.token = JSON.readTree(answer.body()).get("access_token").asString();
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Creates something, or finds what the same key created before. */
    JsonNode create(String path, String key, Object body) throws IOException, InterruptedException {
        var answer = send(request(path)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer.body();
    }

    /** The id that enrolment gave to a group of the sample world. */
    String idOf(SampleGroup group) throws IOException, InterruptedException {
        return get("enrolment/groups")
                .body()
                .valueStream()
                .filter(each -> each.get("name").asString().equals(group.name()))
                .map(each -> each.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    Answer put(String path, Object body, Map<String, String> headers) throws IOException, InterruptedException {
        var request = request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::header);
        return send(request);
    }

    /** A file. */
    byte[] file(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** Hands in a file as a form does; the answer is a line for each thing done. */
    String upload(String path, byte[] file) throws IOException, InterruptedException {
        var edge = "----shagi-journey";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"month.xlsx\"\r\n"
                        + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(UTF_8));
        var request = request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return client.send(request.build(), BodyHandlers.ofString(UTF_8)).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve("/api/" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
        return new Answer(answer.statusCode(), JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    record Answer(int status, JsonNode body) {}
}
