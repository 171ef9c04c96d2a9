package org.shagi.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a query demands of single fields by equality or {@code $in}: for each such field the values it may have.
 *
 * <p>Arrays, regular expressions and {@code null} pin nothing: an index does not hold whole arrays, and a missing field
 * equals null. All that is not pinned is left to the filter that every document found has to pass.
 */
record Pins(Map<String, List<Object>> values) {

    static Pins of(Document query) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        collect(query, values);
        return new Pins(values);
    }

    private static void collect(Document query, Map<String, List<Object>> values) {
        query.forEach((field, condition) -> {
            if (field.equals("$and")) {
                Commands.documents(condition).forEach(part -> collect(part, values));
            } else if (!field.startsWith("$")) {
                List<Object> pinned = pinnedBy(condition);
                if (!pinned.isEmpty()) {
                    values.putIfAbsent(field, pinned);
                }
            }
        });
    }

    private static List<Object> pinnedBy(Object condition) {
        if (!(condition instanceof Document operators) || isPlainDocument(operators)) {
            return canBePinned(condition) ? List.of(condition) : List.of();
        }
        if (operators.containsKey("$eq")) {
            Object value = operators.get("$eq");
            return canBePinned(value) ? List.of(value) : List.of();
        }
        if (operators.get("$in") instanceof Collection<?> choices
                && choices.stream().allMatch(Pins::canBePinned)) {
            return List.copyOf(choices);
        }
        return List.of();
    }

    private static boolean isPlainDocument(Document document) {
        return document.keySet().stream().noneMatch(key -> key.startsWith("$"));
    }

    private static boolean canBePinned(Object value) {
        return Objects.nonNull(value)
                && !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value);
    }

    /** The longest beginnings of index entries that the query pins; none if it leaves the first field open. */
    List<KeyValue> beginnings(List<String> fields) {
        List<List<Object>> beginnings = List.of(List.of());
        for (String field : fields) {
            List<Object> choices = values.get(field);
            if (choices == null) {
                break;
            }
            beginnings = extended(beginnings, choices);
        }
        return beginnings.stream()
                .filter(beginning -> !beginning.isEmpty())
                .map(beginning -> new KeyValue(beginning).normalized())
                .toList();
    }

    /** Whether these fields and the values they are pinned to are all that the query demands. */
    static boolean areAllOf(Document query, List<String> fields) {
        return query.entrySet().stream()
                .allMatch(demand -> fields.contains(demand.getKey())
                        && !demand.getKey().contains(".")
                        && isOneDemand(demand.getValue())
                        && !pinnedBy(demand.getValue()).isEmpty());
    }

    private static boolean isOneDemand(Object condition) {
        return !(condition instanceof Document operators) || operators.size() == 1 && !isPlainDocument(operators);
    }

    private static List<List<Object>> extended(List<List<Object>> beginnings, List<Object> choices) {
        List<List<Object>> longer = new ArrayList<>();
        for (List<Object> beginning : beginnings) {
            for (Object choice : choices) {
                List<Object> next = new ArrayList<>(beginning);
                next.add(choice);
                longer.add(next);
            }
        }
        return longer;
    }
}
