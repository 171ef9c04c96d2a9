package org.shagi.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import org.bson.Document;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenDiskTest {

    @TempDir
    Path folder;

    @Test
    void refusesEverythingOnceTheDiskIsFullAndKeepsWhatItHasAcknowledged() {
        FullDisk disk = new FullDisk();
        disk.open(folder.resolve("documents.mv").toString(), false, null);
        try (EmbeddedStore store = EmbeddedStore.on(EmbeddedStore.settings().adoptFileStore(disk));
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> sheets = sheets(client);
            sheets.insertOne(new Document("_id", 1).append("n", 1));

            disk.full = true;

            assertThatThrownBy(() -> sheets.updateOne(eq("_id", 1), set("n", 2)))
                    .hasMessageContaining("has stopped");
            assertThatThrownBy(() -> sheets.find().first()).hasMessageContaining("has stopped");
            disk.full = false;
            assertThatThrownBy(() -> sheets.insertOne(new Document("_id", 2))).hasMessageContaining("has stopped");
        }

        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(sheets(client).find().into(new ArrayList<>()))
                    .containsExactly(new Document("_id", 1).append("n", 1));
        }
    }

    private static MongoCollection<Document> sheets(MongoClient client) {
        return client.getDatabase("journal").getCollection("sheets");
    }

    private static final class FullDisk extends SingleFileStore {

        private volatile boolean full;

        FullDisk() {
            super(new HashMap<>());
        }

        @Override
        protected void writeFully(SFChunk chunk, long position, ByteBuffer bytes) {
            if (full) {
                throw DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "No space left on device");
            }
            super.writeFully(chunk, position, bytes);
        }
    }
}
