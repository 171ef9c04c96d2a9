package org.shagi.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shagi.embedded.broker.EmbeddedBroker;
import org.shagi.embedded.store.EmbeddedStore;
import org.shagi.test.Tokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One service alone, on the embedded store and broker, both on the disk: what it is asked goes over HTTP. */
final class RunningService implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path work = Files.createTempDirectory("shagi-figures");
    private final EmbeddedStore store = EmbeddedStore.open(work.resolve("store"));
    private final EmbeddedBroker broker = EmbeddedBroker.start(work.resolve("broker"), Topics.ALL);
    private final ConfigurableApplicationContext service;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String centre = Tokens.bearer(Tokens.of("integration", "INTEGRATION"));

    /** @param name of the service */
    RunningService(Class<?> application, String name) throws IOException {
        service = started(application, name);
        address = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    private ConfigurableApplicationContext started(Class<?> application, String name) {
        return new SpringApplicationBuilder(application)
                .properties("spring.config.name=" + name)
                .run(
                        // the programs share one classpath with all services: no part of theirs gets into this one
                        "--shagi.standalone.service=" + name,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--SHAGI_MONGODB_URI=" + store.connectionString(),
                        "--SHAGI_KAFKA=" + broker.bootstrapServers(),
                        "--SHAGI_ISSUER=" + Tokens.issuer(),
                        "--SHAGI_JWKS=" + Tokens.jwksUri());
    }

    /** A part of the service, to prepare what is measured. */
    <T> T part(Class<T> type) {
        return service.getBean(type);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(answer(request(path, centre).GET()));
    }

    /** The size of the answer, which is not read: what a question costs the service and not who asks it. */
    int sizeOf(String path, String token) throws IOException, InterruptedException {
        return answer(request(path, Tokens.bearer(token)).GET()).length;
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return JSON.readTree(answer(request(path, centre)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    JsonNode upload(String path, byte[] file) throws IOException, InterruptedException {
        var head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n\r\n";
        return JSON.readTree(answer(request(path, centre)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--part--\r\n")))));
    }

    private HttpRequest.Builder request(String path, String bearer) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(2))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", bearer);
    }

    private byte[] answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(JSON.readTree(answer.body()).toString());
        }
        return answer.body();
    }

    /** How many queries no index of the store has served so far. */
    long collectionScans() {
        return store.collectionScans();
    }

    @Override
    public void close() throws IOException {
        service.close();
        broker.close();
        store.close();
        List<Path> files;
        try (Stream<Path> paths = Files.walk(work)) {
            files = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : files) {
            Files.delete(file);
        }
    }
}
