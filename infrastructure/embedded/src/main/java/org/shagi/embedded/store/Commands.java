package org.shagi.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which commands change data, which only greet, and which are refused. The protocol ignores the case of their names. */
final class Commands {

    private static final Set<String> WRITES =
            Set.of("insert", "update", "delete", "findandmodify", "create", "createindexes", "drop", "dropdatabase");

    private static final Set<String> HANDSHAKES = Set.of("hello", "ismaster", "buildinfo", "whatsmyuri");

    private static final Set<String> REFUSED = Set.of("dropindexes", "renamecollection");

    private static final int COMMAND_NOT_SUPPORTED = 115;

    private Commands() {}

    static boolean isWrite(String command) {
        return WRITES.contains(command.toLowerCase(Locale.ROOT));
    }

    /** Answered even when the store has stopped, so that a client hears the reason from its next command. */
    static boolean isHandshake(String command) {
        return HANDSHAKES.contains(command.toLowerCase(Locale.ROOT));
    }

    static Document handshake(String command, Function<String, Document> answer) {
        if (!command.equalsIgnoreCase("hello")) {
            return answer.apply(command);
        }
        return answer.apply("ismaster").append("isWritablePrimary", true);
    }

    static void refuseUnsupported(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (REFUSED.contains(name)) {
            throw refusal(command);
        }
        switch (name) {
            case "aggregate" -> refuseWritingStages(query);
            case "update" -> documents(query.get("updates")).forEach(update -> refusePipeline(update.get("u")));
            case "findandmodify" -> refusePipeline(query.get("update"));
            default -> {}
        }
    }

    private static void refuseWritingStages(Document query) {
        for (Document stage : documents(query.get("pipeline"))) {
            if (stage.containsKey("$out") || stage.containsKey("$merge")) {
                throw refusal(stage.keySet().iterator().next());
            }
        }
    }

    private static void refusePipeline(@Nullable Object update) {
        if (update instanceof Collection) {
            throw refusal("an update with an aggregation pipeline");
        }
    }

    @SuppressWarnings("unchecked")
    static List<Document> documents(@Nullable Object value) {
        return value instanceof List ? (List<Document>) value : List.of();
    }

    private static MongoServerError refusal(String what) {
        return new MongoServerError(
                COMMAND_NOT_SUPPORTED, "CommandNotSupported", "The embedded store does not support " + what);
    }
}
