package org.shagi.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The published shape of each event and one example of it: {@code contracts/<topic>/<event>.v<version>} with the endings
 * {@code .schema.json} and {@code .example.json}. Publishers' and consumers' tests read the same examples.
 */
public final class ContractFiles {

    private ContractFiles() {}

    /** JSON Schema, draft 2020-12. */
    public static String schema(EventType type) {
        return read(type, "schema");
    }

    /** One message that fits the schema. */
    public static String example(EventType type) {
        return read(type, "example");
    }

    private static String read(EventType type, String what) {
        var path = "/contracts/%s/%s.v%d.%s.json".formatted(type.topic(), type.event(), type.version(), what);
        try (var file = ContractFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + path);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
