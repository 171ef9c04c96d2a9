package org.shagi.embedded.store;

import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Kills a writing process at random moments and compares what it had acknowledged with what is there afterwards. */
final class KillCampaign {

    private static final int WRITERS = 6;
    private static final int WARM_UP = 30;

    private final String variant;
    private final Path folder;
    private final Random random;
    private final Map<String, String> acknowledged = new HashMap<>();
    private int acknowledgements;

    KillCampaign(String variant, Path folder, long seed) {
        this.variant = variant;
        this.folder = folder;
        random = new Random(seed);
    }

    int acknowledgements() {
        return acknowledgements;
    }

    /** Lets the process write for up to 1.2 s after its first acknowledgements, kills it, and notes what it acknowledged. */
    void killOnce(int round) throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KillVictim.class.getName(),
                        variant,
                        folder.toString(),
                        String.valueOf(WRITERS),
                        String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // The handle, unlike the process itself, leaves the pipe open: what was acknowledged is read to the end.
        ProcessHandle handle = victim.toHandle();
        try (BufferedReader lines = victim.inputReader(StandardCharsets.UTF_8)) {
            int firstOfRound = acknowledgements;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line);
                if (acknowledgements == firstOfRound + WARM_UP) {
                    CompletableFuture.delayedExecutor(random.nextInt(1_200), TimeUnit.MILLISECONDS)
                            .execute(handle::destroyForcibly);
                }
            }
        }
        if (!victim.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The killed process is still there");
        }
    }

    private void note(String line) {
        int space = line.lastIndexOf(' ');
        acknowledged.put(line.substring(0, space), line.substring(space + 1));
        acknowledgements++;
    }

    /** What the killed process had acknowledged and the store no longer knows; a write under way may have happened or not. */
    List<String> lostIn(MongoCollection<Document> sheets) {
        Map<String, Integer> present = new HashMap<>();
        for (Document sheet : sheets.find().batchSize(1_000)) {
            present.put(sheet.getString("_id"), sheet.getInteger("version"));
        }
        return acknowledged.entrySet().stream()
                .filter(entry -> isLost(entry, present.getOrDefault(entry.getKey(), 0)))
                .map(Map.Entry::toString)
                .toList();
    }

    /** @param found the version there, 0 for none */
    private static boolean isLost(Map.Entry<String, String> acknowledged, int found) {
        return switch (acknowledged.getValue()) {
            case "-" -> found != 0;
            case "1" -> found < 1;
            default -> found < 2 && !KillVictim.isDeletedInTheEnd(acknowledged.getKey());
        };
    }
}
