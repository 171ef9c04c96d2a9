package org.shagi.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills the process that writes, as often as the property {@code shagi.kills} says, 8 times if it says nothing. */
class KillTest {

    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final int KILLS = Integer.getInteger("shagi.kills", 8);

    @TempDir
    Path folder;

    @Test
    void losesNothingAcknowledgedAndKeepsIndexAndDataTogether() throws Exception {
        KillCampaign campaign = new KillCampaign("honest", folder, 20190109);
        List<String> lost = new ArrayList<>();
        List<String> torn = new ArrayList<>();
        Duration longestOpening = Duration.ZERO;

        for (int round = 0; round < KILLS; round++) {
            campaign.killOnce(round);
            Instant before = Instant.now();
            try (EmbeddedStore store = EmbeddedStore.open(folder);
                    MongoClient client = MongoClients.create(store.connectionString())) {
                Duration opening = Duration.between(before, Instant.now());
                longestOpening = opening.compareTo(longestOpening) > 0 ? opening : longestOpening;
                lost.addAll(campaign.lostIn(KillVictim.sheets(client)));
                torn.addAll(tornIn(KillVictim.sheets(client), client));
            }
        }

        LOG.warn(
                "Kill test: {} kills, {} acknowledged writes, {} lost, {} documents apart from their index, longest opening {} ms",
                KILLS,
                campaign.acknowledgements(),
                lost.size(),
                torn.size(),
                longestOpening.toMillis());
        assertThat(campaign.acknowledgements()).isGreaterThan(KILLS * 10);
        assertThat(lost).isEmpty();
        assertThat(torn).isEmpty();
    }

    /** Without it the test above would prove nothing: the same campaign finds the losses of the engine as it comes. */
    @Test
    void findsTheLossesOfTheEngineAsItComes() throws Exception {
        KillCampaign campaign = new KillCampaign("stock", folder, 1);
        List<String> lost = List.of();

        // A kill may by chance follow right upon one of its commits, once a second.
        for (int round = 0; round < 3 && lost.isEmpty(); round++) {
            campaign.killOnce(round);
            lost = lostByTheEngineAsItComes(campaign);
        }

        LOG.warn(
                "Kill test of the engine as it comes: {} acknowledged writes, {} lost",
                campaign.acknowledgements(),
                lost.size());
        assertThat(lost).isNotEmpty();
    }

    private List<String> lostByTheEngineAsItComes(KillCampaign campaign) {
        MongoServer server =
                new MongoServer(new H2Backend(folder.resolve("documents.mv").toString()));
        try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
            return campaign.lostIn(KillVictim.sheets(client));
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void noticesAnIndexThatHasLostAnEntry() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> sheets = KillVictim.sheets(client);
            KillVictim.createIndexes(sheets);
            for (int i = 0; i < 3; i++) {
                sheets.insertOne(new Document("_id", "s" + i)
                        .append("version", 1)
                        .append("key", "k" + i)
                        .append("group", "rom")
                        .append("outbox", List.of()));
            }
            assertThat(tornIn(sheets, client)).isEmpty();
        }
        removeTheFirstEntryOf("index.journal.sheets/key_1");

        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(tornIn(KillVictim.sheets(client), client)).hasSize(2).contains("s0");
        }
    }

    private void removeTheFirstEntryOf(String index) {
        try (MVStore file = EmbeddedStore.settings()
                .fileName(folder.resolve("documents.mv").toString())
                .open()) {
            MVMap<KeyValue, Object> entries = file.openMap(
                    index,
                    new MVMap.Builder<KeyValue, Object>().keyType(BsonType.KEY).valueType(BsonType.VALUE));
            entries.remove(entries.firstKey());
        }
    }

    private static List<String> tornIn(MongoCollection<Document> sheets, MongoClient client) {
        List<String> torn = new ArrayList<>();
        long pending = 0;
        for (Document sheet : sheets.find().batchSize(1_000)) {
            List<Document> outbox = sheet.getList("outbox", Document.class);
            pending += outbox.size();
            boolean found = sheet.equals(
                            sheets.find(eq("key", sheet.get("key"))).first())
                    && sheet.equals(sheets.find(and(eq("_id", sheet.get("_id")), eq("version", sheet.get("version"))))
                            .first())
                    && sheet.equals(sheets.find(and(
                                    eq("group", sheet.get("group")),
                                    eq("version", sheet.get("version")),
                                    eq("_id", sheet.get("_id"))))
                            .first())
                    && outbox.stream()
                            .allMatch(event -> sheet.equals(sheets.find(eq("outbox.id", event.get("id")))
                                    .first()));
            if (!found) {
                torn.add(sheet.getString("_id"));
            }
        }
        Document counts = client.getDatabase("journal").runCommand(new Document("validate", "sheets"));
        long documents = sheets.countDocuments();
        Map<String, Object> expected =
                Map.of("_id_", documents, "key_1", documents, "group_1_version_1", documents, "outbox.id_1", pending);
        if (!expected.equals(counts.get("keysPerIndex"))) {
            torn.add("entries without a document: " + counts.get("keysPerIndex") + ", expected " + expected);
        }
        return torn;
    }
}
