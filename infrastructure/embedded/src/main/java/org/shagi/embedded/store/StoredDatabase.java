package org.shagi.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One database: for each collection a map of documents, and for each index a map of its entries. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private static final String DATA = "data.";
    private static final String META = "meta.";
    private static final String INDEX = "index.";

    private final MVStore file;
    private final LongAdder scans;

    StoredDatabase(String name, MVStore file, CursorRegistry cursors, LongAdder scans) {
        super(name, cursors);
        this.file = file;
        this.scans = scans;
        initializeNamespacesAndIndexes();
    }

    /** The names of the databases that the file holds. */
    static Stream<String> namesIn(MVStore file) {
        return file.getMapNames().stream()
                .filter(map -> map.startsWith(DATA))
                .map(map -> map.substring(DATA.length(), map.indexOf('.', DATA.length())))
                .distinct();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        MVMap<Object, Document> documents = file.openMap(
                DATA + getFullCollectionNamespace(collection),
                new MVMap.Builder<Object, Document>().keyType(BsonType.VALUE).valueType(BsonType.DOCUMENT));
        MVMap<String, Object> meta = file.openMap(META + getFullCollectionNamespace(collection));
        return new StoredCollection(this, collection, options, documents, meta, cursorRegistry, scans);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(entries(collection, index), index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(entries(collection, index), index, keys, sparse);
    }

    private IndexEntries entries(String collection, String index) {
        String map = indexMap(collection, index);
        boolean built = file.hasMap(map);
        MVMap<KeyValue, Object> entries = file.openMap(
                map, new MVMap.Builder<KeyValue, Object>().keyType(BsonType.KEY).valueType(BsonType.VALUE));
        return new IndexEntries(entries, built);
    }

    private String indexMap(String collection, String index) {
        // Not a dot: both names may hold dots, and two indexes must never share a map.
        return INDEX + getFullCollectionNamespace(collection) + "/" + index;
    }

    /** Forgets what a failed build has left, so that the next attempt starts from nothing. */
    void discardIndex(String collection, String index) {
        file.removeMap(indexMap(collection, index));
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        discardIndex(collection.getCollectionName(), index);
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        file.removeMap(DATA + getFullCollectionNamespace(collection));
        file.removeMap(META + getFullCollectionNamespace(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("Collections are not renamed");
    }

    @Override
    protected long getStorageSize() {
        return file.isPersistent() ? file.getFileStore().size() : 0;
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
