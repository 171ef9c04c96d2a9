package org.shagi.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unique index that serves every query that pins its leading fields, whatever else the query asks. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private final IndexEntries entries;

    UniqueIndex(IndexEntries entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return !Pins.of(query).beginnings(keys()).isEmpty();
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        return entries.startingWith(Pins.of(query).beginnings(keys()));
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return entries.map().remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return entries.map().putIfAbsent(key, position) == null;
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return entries.map().entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return entries.map().get(key);
    }

    @Override
    public long getCount() {
        return entries.map().sizeAsLong();
    }

    /** Asked only to learn whether the index must be filled from the documents that are there. */
    @Override
    public boolean isEmpty() {
        return !entries.built();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
