package org.shagi.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.shagi.embedded.store.EmbeddedStore;

/** What the embedded store does in a second, every write on the disk before its answer, documents of about 600 bytes. */
final class StoreFigures {

    private static final int WRITES = 4_000;
    private static final int STORED = 100_000;
    private static final String PADDING = "x".repeat(500);

    private StoreFigures() {}

    /** @param arguments none; the folder of temporary files decides which disk is measured */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("shagi-store-figures");
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> sheets = client.getDatabase("figures").getCollection("sheets");
            sheets.createIndex(Indexes.ascending("group"));
            write("warm-up", 8, (writer, i) -> insert(sheets, "warm", writer, i));
            for (int writers : List.of(1, 16)) {
                String round = "r" + writers;
                write("insert", writers, (writer, i) -> insert(sheets, round, writer, i));
                write("replace by id and version", writers, (writer, i) -> update(sheets, round, writer, i));
            }
            fill(sheets);
            write("the same at %d documents".formatted(STORED), 16, (writer, i) -> update(sheets, "r16", writer, i));
            System.out.printf(Locale.ROOT, "%-40s %7d MB%n", "file", Files.size(folder.resolve("documents.mv")) >> 20);
        }
        System.out.printf(
                Locale.ROOT, "%-40s %7d MB%n", "file when closed", Files.size(folder.resolve("documents.mv")) >> 20);
        long begun = System.nanoTime();
        EmbeddedStore.open(folder).close();
        System.out.printf(
                Locale.ROOT, "%-40s %7d ms%n", "opening and closing", (System.nanoTime() - begun) / 1_000_000);
        Files.delete(folder.resolve("documents.mv"));
        Files.delete(folder);
    }

    private interface Write {
        void one(int writer, int number);
    }

    private static void write(String what, int writers, Write write) throws Exception {
        int each = WRITES / writers;
        List<Callable<long[]>> tasks = IntStream.range(0, writers)
                .<Callable<long[]>>mapToObj(writer -> () -> {
                    long[] nanos = new long[each];
                    for (int i = 0; i < each; i++) {
                        long begun = System.nanoTime();
                        write.one(writer, i);
                        nanos[i] = System.nanoTime() - begun;
                    }
                    return nanos;
                })
                .toList();
        long begun = System.nanoTime();
        List<long[]> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (Future<long[]> done : threads.invokeAll(tasks)) {
                all.add(done.get());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-40s %7.0f/s with %2d writers, median %.2f ms, 99 of 100 within %.1f ms, longest %.0f ms%n",
                what,
                sorted.length / seconds,
                writers,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    private static void insert(MongoCollection<Document> sheets, String round, int writer, int i) {
        sheets.insertOne(sheet(round + "|" + writer + "|" + i));
    }

    private static void update(MongoCollection<Document> sheets, String round, int writer, int i) {
        String id = round + "|" + writer + "|" + i;
        Document found = sheets.find(eq("_id", id)).first();
        int version = found == null ? 0 : found.getInteger("version");
        sheets.updateOne(and(eq("_id", id), eq("version", version)), combine(inc("version", 1), set("changed", i)));
    }

    private static void fill(MongoCollection<Document> sheets) {
        for (int i = 0; i < STORED; i += 1_000) {
            String prefix = "fill|" + i + "|";
            sheets.insertMany(
                    IntStream.range(0, 1_000).mapToObj(n -> sheet(prefix + n)).toList());
        }
    }

    private static Document sheet(String id) {
        return new Document("_id", id)
                .append("version", 1)
                .append("group", id.substring(0, id.lastIndexOf('|')))
                .append("padding", PADDING);
    }
}
