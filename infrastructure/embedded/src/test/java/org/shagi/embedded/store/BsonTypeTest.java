package org.shagi.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in the file is BSON to the byte, so a file of an earlier version can be read. */
class BsonTypeTest {

    static Stream<Object> values() {
        return Stream.of(
                "Ромашка",
                "",
                7,
                7L,
                0.5,
                true,
                Instant.parse("2026-01-12T09:00:00Z"),
                new ObjectId(),
                UUID.randomUUID(),
                List.of("a", 1),
                new Document("month", "2026-01").append("group", "g"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void anIdLiesAsADocumentOfOneField(Object id) {
        assertThat(written(BsonType.VALUE, id)).isEqualTo(bson(new Document("v", id)));
        assertThat(read(BsonType.VALUE, id)).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("values")
    void anEntryOfAnIndexLiesAsADocumentWithAnArray(Object value) {
        var entry = new KeyValue(Arrays.asList(value, null, "id"));
        assertThat(written(BsonType.KEY, entry)).isEqualTo(bson(new Document("k", Arrays.asList(value, null, "id"))));
        assertThat(read(BsonType.KEY, entry)).isEqualTo(entry);
    }

    @Test
    void aMissingIdIsAnEmptyDocument() {
        assertThat(written(BsonType.VALUE, Missing.getInstance())).isEqualTo(bson(new Document()));
        assertThat(read(BsonType.VALUE, Missing.getInstance())).isInstanceOf(Missing.class);
    }

    private static byte[] bson(Document document) {
        var bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return Arrays.copyOf(bytes.array(), bytes.writerIndex());
    }

    private static <T> byte[] written(BsonType<T> type, T value) {
        var buffer = new WriteBuffer();
        type.write(buffer, value);
        return Arrays.copyOf(buffer.getBuffer().array(), buffer.position());
    }

    private static <T> T read(BsonType<T> type, T value) {
        return type.read(ByteBuffer.wrap(written(type, value)));
    }
}
