package org.shagi.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives bulk writes the meaning they have in MongoDB: an ordered batch of updates stops at its first error (the engine
 * below would go on), and {@code n} of an insert counts what was inserted (the engine counts what was sent).
 */
final class WriteBatch {

    private WriteBatch() {}

    static Document run(String command, Document query, UnaryOperator<Document> engine) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> counted(query, engine.apply(query));
            case "update" -> isOrdered(query) && size(query) > 1 ? oneByOne(query, engine) : engine.apply(query);
            default -> engine.apply(query);
        };
    }

    private static boolean isOrdered(Document query) {
        return !Boolean.FALSE.equals(query.get("ordered"));
    }

    private static int size(Document query) {
        return Commands.documents(query.get("updates")).size();
    }

    private static Document counted(Document query, Document answer) {
        List<Document> errors = Commands.documents(answer.get("writeErrors"));
        if (!errors.isEmpty()) {
            int sent = Commands.documents(query.get("documents")).size();
            answer.put("n", isOrdered(query) ? number(errors.getFirst(), "index") : sent - errors.size());
        }
        return answer;
    }

    private static Document oneByOne(Document query, UnaryOperator<Document> engine) {
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = List.of();
        List<Document> updates = Commands.documents(query.get("updates"));
        for (int i = 0; i < updates.size() && errors.isEmpty(); i++) {
            Document part = new Document(query);
            part.put("updates", List.of(updates.get(i)));
            Document answer = engine.apply(part);
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            upserted.addAll(renumbered(answer.get("upserted"), i));
            errors = renumbered(answer.get("writeErrors"), i);
        }
        Document whole = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            whole.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            whole.put("writeErrors", errors);
        }
        return whole.append("ok", 1.0);
    }

    private static int number(Document document, String field) {
        return document.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static List<Document> renumbered(@Nullable Object parts, int index) {
        List<Document> documents = Commands.documents(parts);
        documents.forEach(document -> document.put("index", index));
        return documents;
    }
}
