package org.shagi.benchmarks;

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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.shagi.embedded.broker.EmbeddedBroker;
import org.shagi.embedded.store.EmbeddedStore;
import org.shagi.enrolment.EnrolmentApplication;
import org.shagi.test.Tokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the import of a list takes, end to end: a workbook of 10,000 children of a thousand groups goes over HTTP to
 * enrolment on the embedded store and broker, both on the disk, and is asked after until the last row is stored. Then once more:
 * nothing changes.
 */
final class ImportFigures {

    private static final int CHILDREN = Integer.getInteger("children", 10_000);
    private static final int IN_A_GROUP = 10;
    private static final int GROUPS_IN_A_DEPARTMENT = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private ImportFigures(String address) {
        this.address = address;
    }

    /** @param arguments none; the folder of temporary files decides which disk is measured */
    public static void main(String... arguments) throws Exception {
        Path work = Files.createTempDirectory("shagi-import-figures");
        try (var store = EmbeddedStore.open(work.resolve("store"));
                var broker = EmbeddedBroker.start(work.resolve("broker"), Map.of());
                var service = new SpringApplicationBuilder(EnrolmentApplication.class)
                        .properties("spring.config.name=enrolment")
                        .run(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--SHAGI_MONGODB_URI=" + store.connectionString(),
                                "--SHAGI_KAFKA=" + broker.bootstrapServers(),
                                "--SHAGI_ISSUER=" + Tokens.issuer(),
                                "--SHAGI_JWKS=" + Tokens.jwksUri())) {
            new ImportFigures("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port")).run();
        } finally {
            delete(work);
        }
    }

    private void run() throws Exception {
        System.out.printf(
                "%s, %d processors, %d children%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), CHILDREN);
        form();
        var book = ChildrenBook.of(CHILDREN, IN_A_GROUP, GROUPS_IN_A_DEPARTMENT);
        System.out.printf(Locale.ROOT, "%-20s %7d KB%n", "workbook", book.length >> 10);
        measure("tried", book, true);
        measure("stored", book, false);
        measure("stored again", book, false);
    }

    private void form() throws Exception {
        int groups = CHILDREN / IN_A_GROUP;
        String department = "";
        for (int group = 0; group < groups; group++) {
            if (group % GROUPS_IN_A_DEPARTMENT == 0) {
                var named = Map.of("name", ChildrenBook.department(group / GROUPS_IN_A_DEPARTMENT));
                department = json("/departments", named).path("id").asString();
            }
            json(
                    "/groups",
                    Map.of(
                            "departmentId",
                            department,
                            "name",
                            ChildrenBook.group(group),
                            "from",
                            "2019-01-09",
                            "to",
                            "2019-07-09",
                            "places",
                            IN_A_GROUP,
                            "staff",
                            List.of(Map.of("staffId", "orlova", "role", "GROUP_LEADER"))));
        }
    }

    private void measure(String what, byte[] book, boolean trial) throws Exception {
        var processorBefore = processorTime();
        long begun = System.nanoTime();
        var id = upload(book, trial).path("id").asString();
        var found = asked(id);
        while (found.path("state").asString().endsWith("ING")) {
            TimeUnit.MILLISECONDS.sleep(200);
            found = asked(id);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-20s %7.1f s, %5.0f rows/s, %6.1f s of processor, %d failed, the first row is %s%n",
                what,
                seconds,
                CHILDREN / seconds,
                processorTime().minus(processorBefore).toMillis() / 1e3,
                found.path("failed").asInt(),
                found.at("/rows/0/state").asString());
    }

    /** Of all processors together, store and broker included: what a busy machine does not distort. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private JsonNode asked(String id) throws Exception {
        return send(request("/imports/" + id).GET());
    }

    private JsonNode json(String path, Object body) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode upload(byte[] book, boolean trial) throws Exception {
        var head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n\r\n";
        return send(request("/imports?dryRun=" + trial)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(book),
                        BodyPublishers.ofString("\r\n--part--\r\n"))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(2))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", Tokens.bearer(Tokens.of("integration", "INTEGRATION")));
    }

    private JsonNode send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        var body = JSON.readTree(answer.body());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(body.toString());
        }
        return body;
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
