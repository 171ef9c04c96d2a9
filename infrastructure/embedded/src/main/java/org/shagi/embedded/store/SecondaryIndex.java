package org.shagi.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index over one or several fields, also inside arrays, for queries that pin its leading fields. A sparse one holds
 * only the documents that have at least one of its fields.
 */
final class SecondaryIndex extends Index<Object> {

    private final IndexEntries entries;

    SecondaryIndex(IndexEntries entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    @Override
    public boolean canHandle(Document query) {
        return !Pins.of(query).beginnings(keys()).isEmpty();
    }

    @Override
    public Set<Object> getPositions(Document query) {
        return entries.startingWith(Pins.of(query).beginnings(keys()));
    }

    /**
     * What {@link #getPositions} finds, in the order asked for, if that is the order of the entries after the pinned fields.
     *
     * @param orderBy fields with 1 or -1, may be null
     */
    Optional<Stream<Object>> positionsInOrder(Document query, @Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) {
            return Optional.empty();
        }
        int pinned = keys().indexOf(orderBy.keySet().iterator().next());
        var order = List.copyOf(orderBy.keySet());
        var directions = Set.copyOf(orderBy.values());
        if (pinned < 1
                || keys().size() < pinned + order.size()
                || !keys().subList(pinned, pinned + order.size()).equals(order)
                || directions.size() > 1) {
            return Optional.empty();
        }
        var beginnings = Pins.of(query).beginnings(keys());
        if (beginnings.isEmpty() || beginnings.getFirst().size() != pinned) {
            return Optional.empty();
        }
        boolean descending = ((Number) directions.iterator().next()).intValue() < 0;
        return Optional.of(entries.inOrder(beginnings, descending));
    }

    /** Whether every document that it finds is one that the query asks for. */
    boolean answers(Document query) {
        return Pins.areAllOf(query, keys().subList(0, Math.min(query.size(), keys().size())));
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        entriesOf(document, position).forEach(entry -> entries.map().put(entry, position));
    }

    @Override
    public Object remove(Document document) {
        Object position = document.getOrMissing("_id");
        entriesOf(document, position).forEach(entries.map()::remove);
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        Set<KeyValue> old = new LinkedHashSet<>(entriesOf(before, position));
        Set<KeyValue> fresh = new LinkedHashSet<>(entriesOf(after, position));
        old.stream().filter(entry -> !fresh.contains(entry)).forEach(entries.map()::remove);
        fresh.stream()
                .filter(entry -> !old.contains(entry))
                .forEach(entry -> entries.map().put(entry, position));
    }

    private List<KeyValue> entriesOf(Document document, Object position) {
        if (isSparse() && keys().stream().allMatch(key -> isMissing(document, key))) {
            return List.of();
        }
        return getKeyValues(document).stream()
                .map(key -> {
                    List<Object> values = new ArrayList<>(key.stream().toList());
                    values.add(position);
                    return new KeyValue(values);
                })
                .toList();
    }

    private static boolean isMissing(Document document, String key) {
        return Utils.getSubdocumentValueCollectionAware(document, key) instanceof Missing;
    }

    /** The document's place is known from the index on its id alone. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    /** Finds out only whether the document can be indexed: two arrays cannot. */
    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        entriesOf(document, Missing.getInstance());
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        checkAdd(after, collection);
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

    @Override
    public void drop() {}
}
