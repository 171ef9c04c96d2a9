package org.shagi.journeys;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Writes random sheets into days that are his alone until the suite is gone, and remembers for each day what was acknowledged
 * last and what was sent after it without an answer.
 */
final class Writer {

    private final String groupId;
    private final List<LocalDate> days;
    private final List<String> children;
    private final Random random;
    private final Map<LocalDate, Known> known = new HashMap<>();
    private long acknowledgements;

    Writer(String groupId, List<LocalDate> days, List<String> children, long seed) {
        this.groupId = groupId;
        this.days = days;
        this.children = children;
        this.random = new Random(seed);
    }

    /**
     * What a writer knows of a day.
     *
     * @param version version of the last acknowledged write
     * @param unanswered the sheet that was under way when the suite died, if any
     */
    record Known(long version, Sheet sheet, @Nullable Sheet unanswered) {

        Known sending(Sheet next) {
            return new Known(version, sheet, next);
        }
    }

    /** What the journal showed before anybody wrote, or after a restart. */
    void learn(LocalDate day, long version, Sheet sheet) {
        known.put(day, new Known(version, sheet, null));
    }

    Map<LocalDate, Known> known() {
        return known;
    }

    List<LocalDate> days() {
        return days;
    }

    long acknowledgements() {
        return acknowledgements;
    }

    /** Writes until a write is not answered any more. */
    Callable<Void> until(Api api) {
        return () -> {
            try {
                while (true) {
                    write(api, days.get(random.nextInt(days.size())));
                }
            } catch (IOException | InterruptedException e) {
                return null;
            }
        };
    }

    private void write(Api api, LocalDate day) throws IOException, InterruptedException {
        var before = known.getOrDefault(day, new Known(0, Sheet.EMPTY, null));
        var next = Sheet.random(children, random);
        known.put(day, before.sending(next));
        var headers =
                before.version() == 0 ? Map.<String, String>of() : Map.of("If-Match", "\"" + before.version() + "\"");
        var path = "attendance-journal/groups/%s/days/%s".formatted(groupId, day);
        var answer = api.put(path, next.body(), headers);
        if (answer.status() == 200) {
            known.put(day, new Known(answer.body().get("version").asLong(), next, null));
            acknowledgements++;
        } else if (answer.status() < 500) {
            throw new AssertionError("refused: " + answer);
        } else {
            throw new IOException("the suite is going: " + answer.status());
        }
    }

    /** The months that the days lie in. */
    static List<YearMonth> months(List<LocalDate> days) {
        return days.stream().map(YearMonth::from).distinct().sorted().toList();
    }
}
