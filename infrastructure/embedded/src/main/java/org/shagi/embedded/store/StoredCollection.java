package org.shagi.embedded.store;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * One collection. A document once stored is never changed in place, only replaced: queries hand out copies, because the
 * engine changes what it has found, and answers are written to the network after the collection's lock is released.
 */
final class StoredCollection extends H2Collection {

    private static final Document EVERYTHING = new Document();

    private static final @Nullable Document AS_THEY_COME = null;

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
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, Document projection) {
        var index = ordinaryIndexFor(query);
        var ordered = index.flatMap(found -> found.positionsInOrder(query, orderBy));
        if (ordered.isEmpty()) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
        }
        if (index.get().answers(query)) {
            var page = ordered.get().skip(skip).limit(limit > 0 ? limit : Long.MAX_VALUE);
            return matchDocumentsFromStream(
                    page.map(this::getDocument), EVERYTHING, AS_THEY_COME, 0, 0, batchSize, projection);
        }
        return matchDocumentsFromStream(
                ordered.get().map(this::getDocument), query, AS_THEY_COME, skip, limit, batchSize, projection);
    }

    /** Without a look at the documents, if an index tells. */
    @Override
    public synchronized int count(Document query, int skip, int limit) {
        var index = ordinaryIndexFor(query).filter(found -> found.answers(query));
        if (index.isEmpty()) {
            return super.count(query, skip, limit);
        }
        int found = Math.max(0, index.get().getPositions(query).size() - skip);
        return limit > 0 ? Math.min(limit, found) : found;
    }

    /** The first index that serves the query, if it is not a unique one: those lead to hardly anything. */
    private Optional<SecondaryIndex> ordinaryIndexFor(Document query) {
        return getIndexes().stream()
                .filter(index -> index.canHandle(query))
                .findFirst()
                .filter(SecondaryIndex.class::isInstance)
                .map(SecondaryIndex.class::cast);
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
