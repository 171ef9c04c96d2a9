package org.shagi.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** A day sheet as a writer puts it and as the journal shows it: each child's attendance and codes, in the roster's order. */
record Sheet(List<Entry> entries) {

    private static final List<String> CODES = List.of("5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "5.9");

    static final Sheet EMPTY = new Sheet(List.of());

    record Entry(String childId, String attendance, List<String> codes) {}

    /** Any sheet at all for these children, everybody marked. */
    static Sheet random(List<String> children, RandomGenerator random) {
        var entries = new ArrayList<Entry>();
        for (var child : children) {
            if (random.nextInt(5) == 0) {
                entries.add(new Entry(child, "ABSENT", List.of()));
            } else {
                var codes = new TreeSet<>(List.of("5.1"));
                CODES.stream().filter(code -> random.nextBoolean()).forEach(codes::add);
                entries.add(new Entry(child, "PRESENT", List.copyOf(codes)));
            }
        }
        return new Sheet(entries);
    }

    /** The sheet in a day of the journal's month. */
    static Sheet shown(JsonNode day, List<String> children) {
        var entries = new ArrayList<Entry>();
        for (var child : children) {
            day.get("entries")
                    .valueStream()
                    .filter(entry -> entry.get("childId").asString().equals(child))
                    .map(entry -> new Entry(
                            child,
                            entry.get("attendance").asString(),
                            entry.get("codes")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .sorted()
                                    .toList()))
                    .forEach(entries::add);
        }
        return new Sheet(entries);
    }

    /** The whole sheet with a reason: the months of the sample course are closed. */
    Map<String, Object> body() {
        return Map.of("entries", entries, "correctionReason", "сверка с бумажным журналом");
    }

    /** «Всего оказано» for a code. */
    long count(String code) {
        return entries.stream().filter(entry -> entry.codes().contains(code)).count();
    }

    /** All services of the day. */
    long total() {
        return entries.stream().mapToLong(entry -> entry.codes().size()).sum();
    }
}
