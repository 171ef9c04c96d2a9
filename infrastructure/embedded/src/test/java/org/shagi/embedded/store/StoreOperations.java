package org.shagi.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation that the services use on the store, with the meaning it has in MongoDB. */
abstract class StoreOperations {

    private final EmbeddedStore store = open();
    private final MongoClient client = MongoClients.create(store.connectionString());
    private final MongoCollection<Document> sheets =
            client.getDatabase("journal").getCollection("sheets");

    abstract EmbeddedStore open();

    @BeforeEach
    void insertOneSheet() {
        sheets.insertOne(
                new Document("_id", "rom|2019-01-09").append("version", 1).append("present", 9));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void replacesADocumentWhoseVersionIsAsExpected() {
        Document next =
                new Document("_id", "rom|2019-01-09").append("version", 2).append("present", 10);

        var result = sheets.replaceOne(and(eq("_id", "rom|2019-01-09"), eq("version", 1)), next);

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(sheets.find().first()).isEqualTo(next);
    }

    @Test
    void leavesADocumentWhoseVersionHasMovedOn() {
        Document next = new Document("_id", "rom|2019-01-09").append("version", 2);

        var result = sheets.replaceOne(and(eq("_id", "rom|2019-01-09"), eq("version", 7)), next);

        assertThat(result.getMatchedCount()).isZero();
        assertThat(sheets.find().first()).containsEntry("version", 1);
    }

    @Test
    void updatesByIdAndVersionWithoutReadingTheCollection() {
        long scansBefore = store.collectionScans();

        sheets.updateOne(
                and(eq("_id", "rom|2019-01-09"), eq("version", 1)), combine(inc("version", 1), set("present", 8)));

        assertThat(sheets.find(eq("_id", "rom|2019-01-09")).first())
                .containsEntry("version", 2)
                .containsEntry("present", 8);
        assertThat(store.collectionScans()).isEqualTo(scansBefore);
    }

    @Test
    void refusesASecondDocumentWithTheSameId() {
        assertThatThrownBy(() -> sheets.insertOne(new Document("_id", "rom|2019-01-09")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void findsAndUpdatesInOneStep() {
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

        Document after = sheets.findOneAndUpdate(eq("_id", "rom|2019-01-09"), inc("version", 1), options);

        assertThat(after).containsEntry("version", 2);
        assertThat(sheets.findOneAndUpdate(eq("_id", "none"), inc("version", 1), options))
                .isNull();
    }

    @Test
    void takesEventsFromAnOutboxAndPutsThemThere() {
        sheets.updateOne(eq("_id", "rom|2019-01-09"), push("outbox", new Document("id", "a")));
        sheets.updateOne(eq("_id", "rom|2019-01-09"), push("outbox", new Document("id", "b")));

        sheets.updateOne(eq("_id", "rom|2019-01-09"), pull("outbox", in("id", "a")));

        assertThat(sheets.find().first()).containsEntry("outbox", List.of(new Document("id", "b")));
    }

    @Test
    void insertsOnUpsertAndReportsTheKeyTakenWhenTheGuardFails() {
        var upsert = new UpdateOptions().upsert(true);

        sheets.updateOne(and(eq("_id", "new"), gt("version", 5)), set("present", 1), upsert);

        assertThat(sheets.find(eq("_id", "new")).first()).containsEntry("present", 1);
        assertThatThrownBy(() ->
                        sheets.updateOne(and(eq("_id", "rom|2019-01-09"), gt("version", 5)), set("present", 1), upsert))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> sheets.findOneAndUpdate(
                        and(eq("_id", "rom|2019-01-09"), gt("version", 5)),
                        setOnInsert("present", 1),
                        new FindOneAndUpdateOptions().upsert(true)))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void replacesOrInsertsByIdAlone() {
        Document fresh = new Document("_id", "vas|2026-07-13").append("version", 1);

        sheets.replaceOne(eq("_id", "vas|2026-07-13"), fresh, new ReplaceOptions().upsert(true));

        assertThat(sheets.find(eq("_id", "vas|2026-07-13")).first()).isEqualTo(fresh);
    }

    @Test
    void keepsAUniqueIndexAndServesItsQueries() {
        sheets.createIndex(
                Indexes.ascending("group", "date"),
                new IndexOptions().unique(true).sparse(true));
        sheets.insertOne(new Document("_id", 1).append("group", "rom").append("date", "2019-01-09"));
        long scansBefore = store.collectionScans();

        assertThatThrownBy(() -> sheets.insertOne(
                        new Document("_id", 2).append("group", "rom").append("date", "2019-01-09")))
                .hasMessageContaining("E11000");
        assertThat(ids(sheets.find(and(eq("group", "rom"), eq("date", "2019-01-09"), gt("_id", 0)))))
                .containsExactly(1);
        assertThat(ids(sheets.find(eq("group", "rom")))).containsExactly(1);
        assertThat(store.collectionScans()).isEqualTo(scansBefore);
    }

    @Test
    void rebuildsAUniqueIndexAfterItsFirstBuildFailed() {
        sheets.insertMany(
                List.of(new Document("_id", 1).append("number", 7), new Document("_id", 2).append("number", 7)));
        var unique = new IndexOptions().unique(true).sparse(true);
        assertThatThrownBy(() -> sheets.createIndex(Indexes.ascending("number"), unique))
                .hasMessageContaining("E11000");
        sheets.updateOne(eq("_id", 2), set("number", 8));

        sheets.createIndex(Indexes.ascending("number"), unique);

        assertThat(ids(sheets.find(eq("number", 8)))).containsExactly(2);
        assertThat(ids(sheets.find(eq("number", 7)))).containsExactly(1);
    }

    @Test
    void servesPendingOutboxesFromASparseIndexIntoTheArray() {
        sheets.createIndex(Indexes.ascending("outbox.id"), new IndexOptions().sparse(true));
        sheets.insertOne(
                new Document("_id", "p").append("outbox", List.of(new Document("id", "a"), new Document("id", "b"))));
        sheets.insertOne(new Document("_id", "q").append("outbox", List.of()));
        long scansBefore = store.collectionScans();

        assertThat(ids(sheets.find(eq("outbox.id", "b")))).containsExactly("p");
        sheets.updateOne(eq("_id", "p"), pull("outbox", eq("id", "b")));
        assertThat(ids(sheets.find(eq("outbox.id", "b")))).isEmpty();
        assertThat(ids(sheets.find(in("outbox.id", "a", "b")))).containsExactly("p");
        assertThat(store.collectionScans()).isEqualTo(scansBefore);
    }

    @Test
    void servesACompoundIndexByItsLeadingFields() {
        sheets.createIndex(Indexes.ascending("group", "month"));
        for (int i = 0; i < 20; i++) {
            sheets.insertOne(new Document("_id", i).append("group", "g" + i % 2).append("month", i % 5));
        }
        long scansBefore = store.collectionScans();

        assertThat(ids(sheets.find(and(eq("group", "g1"), eq("month", 3))))).containsExactlyInAnyOrder(3, 13);
        assertThat(ids(sheets.find(and(in("group", "g0", "g1"), in("month", 3L, 4)))))
                .hasSize(8);
        assertThat(ids(sheets.find(eq("group", "g0")))).hasSize(10);
        assertThat(store.collectionScans()).isEqualTo(scansBefore);
        assertThat(ids(sheets.find(eq("month", 3)))).hasSize(4);
        assertThat(store.collectionScans()).isEqualTo(scansBefore + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void handsOutAPageInTheOrderOfAnIndexAsSortingWould(int direction) {
        var random = new Random(17);
        for (int i = 0; i < 200; i++) {
            var sheet = new Document("_id", i).append("state", "s" + i % 3).append("group", i % 2);
            sheets.insertOne(i % 7 == 0 ? sheet : sheet.append("on", "2019-01-%02d".formatted(1 + random.nextInt(20))));
        }
        var order = new Document("on", direction).append("_id", direction);
        List<Bson> queries = List.of(
                in("state", "s0", "s2", "none"),
                eq("state", "s1"),
                and(in("state", "s0", "s1"), eq("group", 1)),
                new Document("state", new Document("$in", List.of("s1", "s2"))).append("group", 1),
                new Document("state", new Document("$in", List.of("s1", "s2")).append("$ne", "s2")),
                and(in("state", "s0", "s1"), gt("on", "2019-01-05")),
                and(eq("state", "s0"), in("on", "2019-01-05", "2019-01-03")));
        List<List<Object>> sorted = pages(queries, order);
        var counted = queries.stream().map(this::counted).toList();

        sheets.createIndex(Indexes.ascending("state", "on", "_id", "group"));

        assertThat(pages(queries, order)).isEqualTo(sorted);
        assertThat(queries.stream().map(this::counted).toList()).isEqualTo(counted);
    }

    private Object counted(Bson query) {
        var command = new Document("count", "sheets").append("query", query.toBsonDocument());
        return client.getDatabase("journal").runCommand(command).get("n");
    }

    /** The first page of each, one in the middle, and all of it. */
    private List<List<Object>> pages(List<Bson> queries, Document order) {
        return queries.stream()
                .flatMap(query -> Stream.of(
                        ids(sheets.find(query).sort(order).limit(10)),
                        ids(sheets.find(query).sort(order).skip(2).limit(4)),
                        ids(sheets.find(query).sort(order))))
                .toList();
    }

    @Test
    void findsAMissingFieldAsNullThoughAnIndexIsThere() {
        sheets.createIndex(Indexes.ascending("closedOn"), new IndexOptions().sparse(true));

        assertThat(ids(sheets.find(eq("closedOn", null)))).containsExactly("rom|2019-01-09");
    }

    @Test
    void goesOnAfterAnErrorInAnUnorderedBulk() {
        var models = List.of(
                new InsertOneModel<>(new Document("_id", 1)),
                new InsertOneModel<>(new Document("_id", 1)),
                new InsertOneModel<>(new Document("_id", 2)));

        var error = catchThrowableOfType(
                MongoBulkWriteException.class, () -> sheets.bulkWrite(models, new BulkWriteOptions().ordered(false)));

        assertThat(error.getWriteErrors()).hasSize(1);
        assertThat(error.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(sheets.countDocuments()).isEqualTo(3);
    }

    @Test
    void stopsAtTheFirstErrorInAnOrderedBulkOfUpdates() {
        var upsert = new UpdateOptions().upsert(true);
        var models = List.of(
                new UpdateOneModel<Document>(eq("_id", 1), set("n", 1), upsert),
                new UpdateOneModel<Document>(and(eq("_id", "rom|2019-01-09"), eq("version", 9)), set("n", 1), upsert),
                new UpdateOneModel<Document>(eq("_id", 3), set("n", 1), upsert));

        var error = catchThrowableOfType(MongoBulkWriteException.class, () -> sheets.bulkWrite(models));

        assertThat(error.getWriteErrors())
                .singleElement()
                .satisfies(e -> assertThat(e.getIndex()).isEqualTo(1));
        assertThat(error.getWriteResult().getUpserts()).hasSize(1);
        assertThat(sheets.countDocuments(eq("n", 1))).isEqualTo(1);
    }

    @Test
    void handsOutAllDocumentsInBatches() {
        sheets.insertMany(
                IntStream.range(0, 250).mapToObj(i -> new Document("_id", i)).toList());

        assertThat(ids(sheets.find(gt("_id", -1)).batchSize(40).sort(Sorts.descending("_id"))))
                .hasSize(250)
                .startsWith(249, 248);
    }

    @Test
    void countsAndDeletes() {
        sheets.deleteOne(eq("_id", "rom|2019-01-09"));

        assertThat(sheets.countDocuments(eq("_id", "rom|2019-01-09"))).isZero();
    }

    @Test
    void takesUuidsAndSubdocumentsAsIds() {
        UUID id = UUID.randomUUID();
        sheets.insertOne(new Document("_id", new BsonBinary(id)).append("n", 1));
        sheets.insertOne(new Document("_id", new Document("group", "rom").append("month", 3)).append("n", 2));

        assertThat(sheets.find(eq("_id", new BsonBinary(id))).first()).containsEntry("n", 1);
        assertThat(sheets.find(eq("_id", new Document("group", "rom").append("month", 3)))
                        .first())
                .containsEntry("n", 2);
    }

    @Test
    void handsOutWhatWasThereWhenItWasAskedThoughTheDocumentChangesMeanwhile() {
        sheets.insertMany(IntStream.range(0, 10)
                .mapToObj(i -> new Document("_id", i).append("n", 1))
                .toList());
        var cursor = sheets.find(gt("_id", -1)).batchSize(2).iterator();

        sheets.updateMany(gt("_id", -1), set("n", 2));

        List<Object> seen = new ArrayList<>();
        cursor.forEachRemaining(document -> seen.add(document.get("n")));
        assertThat(seen).hasSize(10).containsOnly(1);
    }

    @Test
    void refusesWhatItCannotDoSafely() {
        var database = client.getDatabase("journal");

        assertThatThrownBy(() -> sheets.dropIndex("_id_")).hasMessageContaining("does not support");
        assertThatThrownBy(() -> sheets.renameCollection(new MongoNamespace("journal.other")))
                .hasMessageContaining("does not support");
        assertThatThrownBy(() ->
                        sheets.aggregate(List.of(new Document("$out", "other"))).toCollection())
                .hasMessageContaining("does not support");
        assertThatThrownBy(() -> sheets.updateOne(eq("_id", 1), List.of(new Document("$set", new Document("n", 1)))))
                .hasMessageContaining("does not support");
        assertThat(database.runCommand(new Document("hello", 1))).containsEntry("isWritablePrimary", true);
    }

    @Test
    void leavesADatabaseWhoseNameBeginsWithTheNameOfADroppedOne() {
        client.getDatabase("journal2").getCollection("sheets").insertOne(new Document("_id", 1));

        client.getDatabase("journal").drop();

        assertThat(client.getDatabase("journal2").getCollection("sheets").countDocuments())
                .isEqualTo(1);
        assertThat(sheets.countDocuments()).isZero();
    }

    private static List<Object> ids(Iterable<Document> documents) {
        List<Object> ids = new ArrayList<>();
        documents.forEach(document -> ids.add(document.get("_id")));
        return ids;
    }
}
