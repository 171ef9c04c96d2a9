package org.shagi.embedded.store;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVMap;

/**
 * One collection. A document once stored is never changed in place, only replaced: queries hand out copies, because the
 * engine changes what it has found, and answers are written to the network after the collection's lock is released.
 */
final class StoredCollection extends H2Collection {

    private final StoredDatabase database;
    private final LongAdder scans;

    StoredCollection(
            StoredDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors,
            LongAdder scans) {
        super(database, name, options, documents, meta, cursors);
        this.database = database;
        this.scans = scans;
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        if (!query.isEmpty() && !getCollectionName().startsWith("system.")) {
            scans.increment();
        }
        return super.matchDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        return super.createQueryResult(
                matched.stream().map(Document::cloneDeeply).toList(), batchSize);
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            database.discardIndex(getCollectionName(), index.getName());
            throw e;
        }
    }

    /** Sizes in bytes would cost two encodings of the document at every write; nobody asks for them here. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
