package org.shagi.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;

/**
 * The process that is killed: several clients write without end, and each acknowledgement goes to the standard output as
 * one line, {@code id version} ({@code id -} for a deletion), by one unbuffered system call that a kill cannot split.
 */
final class KillVictim {

    private static final FileOutputStream ACKNOWLEDGED = new FileOutputStream(FileDescriptor.out);
    private static final String PADDING = "x".repeat(400);

    private KillVictim() {}

    /** @param arguments {@code honest} or {@code stock}, the folder, the number of writers, the number of the round */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        String round = arguments[3];
        MongoClient client = MongoClients.create(arguments[0].equals("honest") ? honest(folder) : stock(folder));
        MongoCollection<Document> sheets = sheets(client);
        createIndexes(sheets);
        for (int writer = 0; writer < Integer.parseInt(arguments[2]); writer++) {
            String prefix = round + "|" + writer + "|";
            Thread.ofPlatform().start(() -> writeForever(sheets, prefix));
        }
    }

    static MongoCollection<Document> sheets(MongoClient client) {
        return client.getDatabase("journal").getCollection("sheets");
    }

    static void createIndexes(MongoCollection<Document> sheets) {
        sheets.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        sheets.createIndex(Indexes.ascending("group", "version"));
        sheets.createIndex(Indexes.ascending("outbox.id"), new IndexOptions().sparse(true));
    }

    private static String honest(Path folder) {
        return EmbeddedStore.open(folder).connectionString();
    }

    private static String stock(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new MongoServer(new H2Backend(folder.resolve("documents.mv").toString())).bindAndGetConnectionString();
    }

    private static void writeForever(MongoCollection<Document> sheets, String prefix) {
        for (int i = 0; ; i++) {
            String id = prefix + i;
            sheets.insertOne(new Document("_id", id)
                    .append("version", 1)
                    .append("key", "key " + id + " 1")
                    .append("group", prefix)
                    .append("outbox", List.of(new Document("id", id + " 1")))
                    .append("padding", PADDING));
            acknowledge(id, "1");
            sheets.updateOne(
                    and(eq("_id", id), eq("version", 1)),
                    combine(inc("version", 1), set("key", "key " + id + " 2"), set("outbox", List.of())));
            acknowledge(id, "2");
            if (isDeletedInTheEnd(id)) {
                sheets.deleteOne(eq("_id", id));
                acknowledge(id, "-");
            }
        }
    }

    /** Whether the victim deletes the document after its second version. */
    static boolean isDeletedInTheEnd(String id) {
        return id.endsWith("4") || id.endsWith("9");
    }

    private static void acknowledge(String id, String version) {
        try {
            ACKNOWLEDGED.write((id + " " + version + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
