package org.shagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shagi.sample.SampleWorld;
import tools.jackson.databind.JsonNode;

/** Kills the suite at random moments under load and holds what it acknowledged against what it still knows. */
class KillJourneyTest {

    private static final int KILLS = Integer.getInteger("shagi.kills", 20);
    private static final int WRITERS = 4;
    private static final long SEED = Long.getLong("shagi.seed", 20190109L);

    private final Random random = new Random(SEED);
    private long lost;
    private long doubled;

    @Test
    void losesNothingAndCountsNothingTwice(@TempDir Path data) throws Exception {
        String group;
        List<Writer> writers;
        var suite = Suite.start(data, "--demo");
        try (var api = new Api(suite)) {
            group = api.idOf(SampleWorld.ROMASHKA);
            writers = writers(api, group);
            for (var writer : writers) {
                check(api, group, writer);
            }
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            writeUntilKilled(suite, writers);
            suite = Suite.start(data);
            try (var api = new Api(suite)) {
                for (var writer : writers) {
                    check(api, group, writer);
                }
                quotaAgrees(api, group, writers);
            }
        }
        suite.close();

        var acknowledged = writers.stream().mapToLong(Writer::acknowledgements).sum();
        System.out.printf("faults %d, acknowledged %d, lost %d, doubled %d%n", KILLS, acknowledged, lost, doubled);
        assertThat(acknowledged).isGreaterThan(KILLS);
        assertThat(lost).isZero();
        assertThat(doubled).isZero();
    }

    private void writeUntilKilled(Suite suite, List<Writer> writers)
            throws IOException, InterruptedException, ExecutionException {
        try (var api = new Api(suite);
                var threads = Executors.newFixedThreadPool(writers.size())) {
            var running = new ArrayList<Future<Void>>();
            writers.forEach(writer -> running.add(threads.submit(writer.until(api))));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(300, 3_000));
            suite.kill();
            for (var writer : running) {
                writer.get();
            }
        }
    }

    /** What was acknowledged is there, unless the write under way at the kill came after it; a third thing may not be. */
    private void check(Api api, String group, Writer writer) throws IOException, InterruptedException {
        var shown = new HashMap<LocalDate, JsonNode>();
        for (var month : Writer.months(writer.days())) {
            month(api, group, month)
                    .get("days")
                    .forEach(day -> shown.put(LocalDate.parse(day.get("date").asString()), day));
        }
        for (var day : writer.days()) {
            var found = shown.get(day);
            var version = found.get("version").asLong();
            var sheet = Sheet.shown(found, children(api, group));
            var known = writer.known().get(day);
            if (known != null) {
                var asAcknowledged = version == known.version() && sheet.equals(known.sheet());
                var asUnanswered = version == known.version() + 1 && sheet.equals(known.unanswered());
                if (version > known.version() + 1) {
                    doubled++;
                } else if (!asAcknowledged && !asUnanswered) {
                    lost++;
                }
            }
            writer.learn(day, version, sheet);
        }
    }

    /** Quota's figures are the sums of the sheets that the journal shows: per day for 5.1, and over the course for all. */
    private void quotaAgrees(Api api, String group, List<Writer> writers) {
        var sheets = new HashMap<LocalDate, Sheet>();
        writers.forEach(writer -> writer.known().forEach((day, known) -> sheets.put(day, known.sheet())));
        var total = sheets.values().stream().mapToLong(Sheet::total).sum();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    var course = api.get("quota/fulfilment?level=group&id=" + group);
                    assertThat(course.body().get("total").get("fact").asLong()).isEqualTo(total);
                });
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            for (var month : Writer.months(List.copyOf(sheets.keySet()))) {
                var provenance = api.get("quota/provenance?group=%s&month=%s&code=5.1".formatted(group, month));
                for (var day : provenance.body().get("days")) {
                    var date = LocalDate.parse(day.get("date").asString());
                    assertThat(day.get("count").asLong())
                            .as("5.1 on %s", date)
                            .isEqualTo(sheets.getOrDefault(date, Sheet.EMPTY).count("5.1"));
                }
            }
        });
    }

    /** The days of the sample group's course, dealt out to the writers. */
    private List<Writer> writers(Api api, String group) throws IOException, InterruptedException {
        var days = new ArrayList<LocalDate>();
        var course = SampleWorld.ROMASHKA;
        for (var month = YearMonth.from(course.from());
                !month.isAfter(YearMonth.from(course.to()));
                month = month.plusMonths(1)) {
            month(api, group, month)
                    .get("days")
                    .forEach(day -> days.add(LocalDate.parse(day.get("date").asString())));
        }
        var children = children(api, group);
        return IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Writer(
                        group,
                        IntStream.range(0, days.size())
                                .filter(day -> day % WRITERS == writer)
                                .mapToObj(days::get)
                                .toList(),
                        children,
                        SEED + writer))
                .toList();
    }

    private final Map<String, List<String>> childrenOfGroup = new HashMap<>();

    private List<String> children(Api api, String group) throws IOException, InterruptedException {
        var known = childrenOfGroup.get(group);
        if (known == null) {
            known = month(api, group, YearMonth.from(SampleWorld.ROMASHKA.from()))
                    .get("children")
                    .valueStream()
                    .map(child -> child.get("childId").asString())
                    .toList();
            childrenOfGroup.put(group, known);
        }
        return known;
    }

    private static JsonNode month(Api api, String group, YearMonth month) throws IOException, InterruptedException {
        return api.get("attendance-journal/groups/%s/months/%s".formatted(group, month))
                .body();
    }
}
