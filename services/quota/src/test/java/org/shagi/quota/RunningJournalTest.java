package org.shagi.quota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shagi.contracts.EventType;
import org.shagi.journal.AttendanceJournalApplication;
import org.shagi.quota.Deliveries.Message;
import org.shagi.quota.SampleJournal.DayDocument;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.Snapshots;
import org.shagi.sample.SampleWorld;
import org.shagi.test.Bus;
import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal runs beside quota on the same store and broker, and the sample world is written into it, every fourth day first wrongly.
 * Every count equals the sum taken directly from the documents in the journal's store: as the events came, after all of them came
 * twice more, and, for a thousand orders of delivery of what the journal itself put on its topic, read from the beginning.
 */
@QuotaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningJournalTest {

    private static final List<String> TOPICS = List.of("enrolment", "state-assignment", "attendance-journal");
    private static final int SEEDS = 1_000;
    private static final String OFFICE = Tokens.of("register", "INTEGRATION");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Snapshots snapshots;
    private final Revision revision;
    private final List<String> groups =
            SampleWorld.GROUPS.stream().map(group -> group.key()).toList();
    private ConfigurableApplicationContext journal;
    private MongoClient store;
    private List<DayDocument> documents = List.of();
    private List<Message> told = List.of();

    @Autowired
    RunningJournalTest(Snapshots snapshots, Revision revision) {
        this.snapshots = snapshots;
        this.revision = revision;
    }

    @BeforeAll
    void theSampleWorldIsWrittenIntoARunningJournal() {
        Bus.on("attendance-journal");
        journal = new SpringApplicationBuilder(AttendanceJournalApplication.class)
                .properties("spring.config.name=attendance-journal", "server.address=127.0.0.1", "server.port=0")
                .initializers(new StoreAndBroker())
                .run("--server.port=0");
        store = MongoClients.create(
                Objects.requireNonNull(StoreAndBroker.properties().get("SHAGI_MONGODB_URI")));
        SampleWorld.DEPARTMENTS.forEach(department -> Bus.publish(SampleJournal.registered(department)));
        SampleWorld.GROUPS.forEach(group -> {
            Bus.publish(SampleJournal.roster(group));
            Bus.publish(SampleJournal.plan(group));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> status("/groups/%s/months/%s"
                                    .formatted(group.key(), group.months().getFirst()))
                            == 200);
        });
        write(SampleJournal.documents(), new Random(7));
        await().atMost(Duration.ofSeconds(120))
                .until(() -> sheets(Filters.ne("outbox", List.of())).isEmpty());
        documents = sheets(Filters.empty()).stream()
                .map(RunningJournalTest::document)
                .toList();
        told = TOPICS.stream()
                .flatMap(topic -> Bus.on(topic).stream())
                .filter(seen -> groups.contains(seen.key())
                        && EventType.named(seen.type()).isPresent())
                .filter(seen -> !seen.type().startsWith("attendance-journal.month-closed"))
                .map(seen -> new Message(seen.type(), seen.key(), seen.body()))
                .toList();
    }

    @AfterAll
    void theJournalEnds() {
        store.close();
        journal.close();
    }

    @Test
    void everyCountEqualsTheSumOfTheJournalsDocumentsAsEventsComeAndWhenAllComeTwiceMore() {
        assertThat(documents).hasSameSizeAs(SampleJournal.documents());
        assertThat(told).hasSizeGreaterThan(documents.size() + documents.size() / 5);
        awaitAllRead();
        countsEqual(snapshots);

        publish(told);
        publish(told);
        awaitAllRead();
        countsEqual(snapshots);
    }

    @Test
    void everyCountEqualsThatSumForAThousandOrdersOfDelivery() {
        var recounts = new TreeMap<String, Recount>();
        documents.stream()
                .collect(groupingBy(DayDocument::groupId))
                .forEach((group, own) -> recounts.put(group, Recount.of(own)));
        var centre = Recount.of(documents);

        LongStream.range(0, SEEDS).parallel().forEach(seed -> {
            var held = new InMemory();
            Deliveries.deliver(told, new Random(seed), held.handlers());

            centre.equalsWhatIsHeld(held.snapshots, Reach.CENTRE);
            recounts.forEach(
                    (group, recount) -> recount.equalsWhatIsHeld(held.snapshots, new Reach(Level.GROUP, group)));
        });
    }

    /** As they were published the first time, by one producer. */
    private static void publish(List<Message> messages) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", StoreAndBroker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (var message : messages) {
                var topic = EventType.named(message.type()).orElseThrow().topic();
                var record = new ProducerRecord<>(topic, message.key(), message.body());
                record.headers().add("ce_type", message.type().getBytes(UTF_8));
                producer.send(record);
            }
        }
    }

    private void countsEqual(Snapshots held) {
        documents.stream()
                .collect(groupingBy(DayDocument::groupId))
                .forEach((group, own) -> Recount.of(own).equalsWhatIsHeld(held, new Reach(Level.GROUP, group)));
        documents.stream()
                .collect(groupingBy(DayDocument::departmentId))
                .forEach((department, own) ->
                        Recount.of(own).equalsWhatIsHeld(held, new Reach(Level.DEPARTMENT, department)));
    }

    private void awaitAllRead() {
        for (var topic : TOPICS) {
            long all = Bus.on(topic).size();
            await().atMost(Duration.ofSeconds(120)).until(() -> read(topic) >= all);
        }
    }

    private long read(String topic) {
        return revision.position().offsets().entrySet().stream()
                .filter(partition -> partition.getKey().startsWith(topic + "-"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Every fourth day first wrongly, as version 1, and then as it is. */
    private void write(List<DayDocument> days, Random random) {
        var wrong = days.stream().filter(day -> random.nextInt(4) == 0).toList();
        put(wrong.stream()
                .map(day -> line(SampleJournal.mistaken(day, 1, random), 0))
                .collect(joining("\n")));
        put(days.stream().map(day -> line(day, wrong.contains(day) ? 1 : 0)).collect(joining("\n")));
    }

    private static String line(DayDocument day, long version) {
        var entries = day.codes().entrySet().stream()
                .map(child -> Map.of(
                        "childId",
                        child.getKey(),
                        "attendance",
                        child.getValue().isEmpty() ? "ABSENT" : "PRESENT",
                        "codes",
                        child.getValue()))
                .toList();
        return JSON.writeValueAsString(Map.of(
                "group", day.groupId(), "date", day.date(), "version", version, "sheet", Map.of("entries", entries)));
    }

    private void put(String lines) {
        var answer = Objects.requireNonNull(RestClient.create(address())
                .put()
                .uri("/days")
                .headers(headers -> headers.setBearerAuth(OFFICE))
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(lines.getBytes(UTF_8))
                .retrieve()
                .body(byte[].class));
        assertThat(new String(answer, UTF_8).lines().map(JSON::readTree))
                .hasSize((int) lines.lines().count())
                .allSatisfy(line -> assertThat(line.path("status").asInt())
                        .as(line.toString())
                        .isEqualTo(200));
    }

    private int status(String path) {
        return RestClient.create(address())
                .get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(OFFICE))
                .exchange((request, response) -> response.getStatusCode().value());
    }

    private String address() {
        return "http://127.0.0.1:" + journal.getEnvironment().getProperty("local.server.port");
    }

    /** As they lie in the store, read past all code of the journal. */
    private List<Document> sheets(Bson which) {
        return store.getDatabase("attendance-journal")
                .getCollection("day-sheets")
                .find(Filters.and(Filters.in("groupId", groups), which))
                .into(new ArrayList<>());
    }

    private static DayDocument document(Document stored) {
        var codes = new TreeMap<String, List<String>>();
        for (var entry : stored.getList("entries", Document.class)) {
            codes.put(
                    entry.getString("childId"),
                    entry.getList("marks", Document.class).stream()
                            .map(mark -> mark.getString("code"))
                            .toList());
        }
        return new DayDocument(
                stored.getString("groupId"),
                stored.getString("departmentId"),
                LocalDate.parse(stored.getString("date")),
                codes,
                stored.getLong("version"));
    }
}
