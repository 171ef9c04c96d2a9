package org.shagi.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * How documents, their ids and index entries lie in the file: as BSON, in the order in which MongoDB sorts values.
 *
 * @param <T> what the type keeps
 */
final class BsonType<T> extends BasicDataType<T> {

    private static final int OBJECT_BYTES = 48;
    private static final int SCRATCH_BYTES = 64 * 1024;

    // A commit writes every document of every page it touches; a buffer for each was half of all memory allocated.
    private static final ThreadLocal<ByteBuf> SCRATCH = ThreadLocal.withInitial(() -> Unpooled.buffer(SCRATCH_BYTES));

    private static final Comparator<Object> BY_VALUE = ValueComparator.ascWithoutListHandling();

    /** Whole documents: never compared, only kept. */
    static final BsonType<Document> DOCUMENT = new BsonType<>(
            (a, b) -> {
                throw new UnsupportedOperationException("Documents are not keys");
            },
            BsonEncoder::encodeDocument,
            document -> document,
            Document[]::new);

    /** Ids of any BSON type, and {@link Missing} for a document that has none. */
    static final BsonType<Object> VALUE = new BsonType<>(
            BY_VALUE,
            (value, to) -> framed(to, () -> {
                if (!(value instanceof Missing)) {
                    field("v", value, to);
                }
            }),
            document -> document.getOrMissing("v"),
            Object[]::new);

    /** Entries of an index: several values in order; the beginning of another entry comes before it. */
    static final BsonType<KeyValue> KEY = new BsonType<>(
            BsonType::compareKeys,
            (key, to) -> framed(to, () -> array("k", key, to)),
            document -> new KeyValue((Collection<?>) document.get("k")),
            KeyValue[]::new);

    private final Comparator<? super T> order;
    private final BiConsumer<T, ByteBuf> encode;
    private final Function<Document, T> fromBson;
    private final IntFunction<T[]> storage;

    private BsonType(
            Comparator<? super T> order,
            BiConsumer<T, ByteBuf> encode,
            Function<Document, T> fromBson,
            IntFunction<T[]> storage) {
        this.order = order;
        this.encode = encode;
        this.fromBson = fromBson;
        this.storage = storage;
    }

    private static int compareKeys(KeyValue a, KeyValue b) {
        Iterator<Object> left = a.iterator();
        Iterator<Object> right = b.iterator();
        while (left.hasNext() && right.hasNext()) {
            int difference = BY_VALUE.compare(left.next(), right.next());
            if (difference != 0) {
                return difference;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    @Override
    public int compare(T a, T b) {
        return order.compare(a, b);
    }

    @Override
    public void write(WriteBuffer buffer, T value) {
        ByteBuf bytes = SCRATCH.get().clear();
        encode.accept(value, bytes);
        buffer.put(bytes.nioBuffer());
    }

    /** A document around what {@code fields} writes: its length before, a zero after. */
    private static void framed(ByteBuf to, Runnable fields) {
        int start = to.writerIndex();
        to.writeIntLE(0);
        fields.run();
        to.writeByte(0);
        to.setIntLE(start, to.writerIndex() - start);
    }

    private static void field(String name, @Nullable Object value, ByteBuf to) {
        byte type = BsonEncoder.determineType(value);
        named(type, name, to);
        BsonEncoder.encodeValue(type, value, to);
    }

    private static void array(String name, Iterable<Object> values, ByteBuf to) {
        named(BsonConstants.TYPE_ARRAY, name, to);
        framed(to, () -> {
            int index = 0;
            for (Object value : values) {
                field(Integer.toString(index++), value, to);
            }
        });
    }

    private static void named(byte type, String name, ByteBuf to) {
        to.writeByte(type);
        to.writeCharSequence(name, StandardCharsets.US_ASCII);
        to.writeByte(0);
    }

    @Override
    public T read(ByteBuffer buffer) {
        ByteBuf bytes = Unpooled.wrappedBuffer(buffer);
        Document document = BsonDecoder.decodeBson(bytes);
        buffer.position(buffer.position() + bytes.readerIndex());
        return fromBson.apply(document);
    }

    @Override
    public int getMemory(T value) {
        return memory(value);
    }

    private static int memory(Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> OBJECT_BYTES + text.length();
            case Map<?, ?> map -> {
                int sum = OBJECT_BYTES;
                for (Map.Entry<?, ?> field : map.entrySet()) {
                    sum += OBJECT_BYTES + memory(field.getValue());
                }
                yield sum;
            }
            case Iterable<?> values -> {
                int sum = OBJECT_BYTES;
                for (Object element : values) {
                    sum += memory(element);
                }
                yield sum;
            }
            default -> OBJECT_BYTES;
        };
    }

    @Override
    public T[] createStorage(int size) {
        return storage.apply(size);
    }
}
