package org.shagi.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.shagi.embedded.broker.EmbeddedBroker;
import org.shagi.embedded.store.EmbeddedStore;
import org.shagi.quota.QuotaApplication;
import org.shagi.test.Tokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A region in quota: 2,000 groups × 12 months of day sheets are put on the topics, counted by Kafka Streams for comparison, read into
 * a read model by a rebuild, and asked for. {@code QuotaFigures [groups]}.
 */
public final class QuotaFigures {

    private static final int GROUPS = 2_000;
    private static final int TIMES = 20;
    private static final String YEAR = "&from=2026-01&to=2026-12";
    private static final double LIMIT_MILLIS = 300;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String OFFICE = Tokens.of("center", "CENTRAL_OFFICE");
    private static final String ADMIN = Tokens.of("admin", "SYSTEM_ADMIN");

    private QuotaFigures() {}

    /** Prints its figures and ends; all it writes lies in a temporary folder. */
    public static void main(String[] args) throws Exception {
        int groups = args.length > 0 ? Integer.parseInt(args[0]) : GROUPS;
        var work = Files.createTempDirectory("shagi-quota-figures");
        try {
            measure(groups, work);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
        System.exit(0);
    }

    private static void measure(int groups, Path work) throws Exception {
        try (var store = EmbeddedStore.open(work.resolve("store"));
                var broker = EmbeddedBroker.start(work.resolve("broker"), Topics.ALL)) {
            var region = new Region(groups, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
            long told = region.tell(broker.bootstrapServers());
            System.out.printf("%d groups, %d day sheets told%n", groups, told);
            System.out.printf(
                    "Kafka Streams counts them by group: %d events/s%n",
                    StreamsCount.perSecond(broker.bootstrapServers(), told, work.resolve("streams")));
            try (var quota = start(store, broker)) {
                rebuild(address(quota));
                ask(address(quota));
            }
            try (var again = start(store, broker)) {
                once("first question after a start on this data", address(again), "/fulfilment?level=centre" + YEAR);
                once("the next one", address(again), "/fulfilment?level=centre" + YEAR);
            }
        }
    }

    private static ConfigurableApplicationContext start(EmbeddedStore store, EmbeddedBroker broker) {
        return new SpringApplicationBuilder(QuotaApplication.class)
                .properties("spring.config.name=quota")
                .run(
                        "--shagi.standalone.service=quota",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.cloud.stream.default.consumer.auto-startup=false",
                        "--SHAGI_MONGODB_URI=" + store.connectionString(),
                        "--SHAGI_KAFKA=" + broker.bootstrapServers(),
                        "--SHAGI_ISSUER=" + Tokens.issuer(),
                        "--SHAGI_JWKS=" + Tokens.jwksUri());
    }

    private static String address(ConfigurableApplicationContext quota) {
        return "http://127.0.0.1:" + quota.getEnvironment().getProperty("local.server.port");
    }

    private static void once(String what, String address, String path) throws Exception {
        long asked = System.nanoTime();
        send(address, path, OFFICE, "GET");
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - asked) / 1_000_000);
    }

    private static void rebuild(String address) throws Exception {
        send(address, "/operations/rebuild", ADMIN, "POST");
        var last = awaitState(address, "different");
        System.out.printf(
                "rebuild: %d events, %d events/s, %d unreadable%n",
                last.path("handled").asLong(),
                last.path("perSecond").asLong(),
                last.path("unreadable").asLong());
        send(address, "/operations/rebuild/swap", ADMIN, "POST");
        awaitState(address, "swapped");
    }

    private static JsonNode awaitState(String address, String state) throws Exception {
        while (true) {
            var last = JsonMapper.shared().readTree(send(address, "/operations/rebuild", ADMIN, "GET"));
            if (last.path("state").asString().equals("failed")) {
                throw new IllegalStateException(last.toString());
            }
            if (last.path("state").asString().equals(state)
                    && last.path("handled").asLong() > 0) {
                return last;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static void ask(String address) throws Exception {
        for (var path : new String[] {
            "/fulfilment?level=centre" + YEAR,
            "/fulfilment/map?level=centre" + YEAR,
            "/forecast?level=centre&span=month",
            "/counts?level=centre&by=kind" + YEAR,
            "/reports/monthly?level=centre&from=2026-11&to=2026-11",
            "/reports/assignment?level=centre&from=2026-11&to=2026-11",
            "/reports/services?level=centre&from=2026-11&to=2026-11",
            "/reports/timeliness?level=centre&from=2026-11&to=2026-11",
            "/reports/monthly?level=centre&from=2026-11&to=2026-11&asOf=2026-11-20",
            "/changes?level=centre&from=2026-01&to=2026-12&on=2026-11-20"
        }) {
            var what = path.substring(0, path.indexOf('?')) + (path.contains("asOf") ? " as known on a day" : "");
            once(what + ", asked first", address, path);
            Answers.measure(what, TIMES, LIMIT_MILLIS, () -> send(address, path, OFFICE, "GET").length + " bytes");
        }
    }

    private static byte[] send(String address, String path, String token, String method)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(5))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", Tokens.bearer(token))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }
}
