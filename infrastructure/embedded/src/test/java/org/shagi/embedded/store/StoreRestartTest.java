package org.shagi.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRestartTest {

    @TempDir
    Path folder;

    @Test
    void findsDocumentsThroughTheirIndexesAfterARestart() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> cases = cases(client);
            cases.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            cases.createIndex(Indexes.ascending("outbox.id"), new IndexOptions().sparse(true));
            cases.insertMany(IntStream.range(0, 500)
                    .mapToObj(i -> new Document("_id", i).append("number", "n" + i))
                    .toList());
        }

        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> cases = cases(client);

            assertThat(cases.find(eq("number", "n499")).first()).containsEntry("_id", 499);
            assertThat(cases.find(eq("outbox.id", "a")).first()).isNull();
            assertThat(store.collectionScans()).isZero();
            assertThatThrownBy(() -> cases.insertOne(new Document("_id", -1).append("number", "n7")))
                    .hasMessageContaining("E11000");
            assertThat(cases.countDocuments()).isEqualTo(500);
        }
    }

    @Test
    void forgetsWhatWasDropped() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            cases(client).createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            cases(client).insertOne(new Document("_id", 1).append("number", "n1"));
            cases(client).drop();
            cases(client).insertOne(new Document("_id", 2));
        }

        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            cases(client).insertMany(List.of(new Document("_id", 3), new Document("_id", 4)));

            assertThat(cases(client).countDocuments()).isEqualTo(3);
            assertThat(cases(client).listIndexes()).hasSize(1);
        }
    }

    @Test
    void refusesASecondOpeningOfTheSameFolder() {
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            assertThat(store.connectionString()).startsWith("mongodb://127.0.0.1:");

            assertThatThrownBy(() -> EmbeddedStore.open(folder))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessageContaining(folder.toString());
        }
    }

    private static MongoCollection<Document> cases(MongoClient client) {
        return client.getDatabase("enrolment").getCollection("cases");
    }
}
