package org.shagi.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;

/**
 * The entries of one index in their order, each leading to the position of a document.
 *
 * @param map the entries; equal values of several documents are told apart by a last value of their own
 * @param built whether the index was already filled when it was opened
 */
record IndexEntries(MVMap<KeyValue, Object> map, boolean built) {

    /** The positions of all entries that begin with one of the given values, each once. */
    Set<Object> startingWith(List<KeyValue> beginnings) {
        Set<Object> positions = new LinkedHashSet<>();
        for (KeyValue beginning : beginnings) {
            Iterator<KeyValue> entries = map.keyIterator(beginning);
            while (entries.hasNext()) {
                KeyValue entry = entries.next();
                if (!startsWith(entry, beginning)) {
                    break;
                }
                positions.add(map.get(entry));
            }
        }
        return positions;
    }

    /**
     * The positions of all entries that begin with one of the given values, each once, in the order of what stands in the
     * entries after them. An entry is read when it is asked for.
     *
     * @param beginnings at least one, all of one length
     */
    Stream<Object> inOrder(List<KeyValue> beginnings, boolean descending) {
        var merged = new MergedRuns(beginnings.getFirst().size(), descending);
        beginnings.stream().distinct().forEach(beginning -> {
            var last = new KeyValue(Stream.concat(beginning.stream(), Stream.of(MaxKey.getInstance()))
                    .toList());
            merged.add(descending ? map.cursor(last, beginning, true) : map.cursor(beginning, last, false));
        });
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED), false)
                .distinct();
    }

    private static boolean startsWith(KeyValue entry, KeyValue beginning) {
        List<Object> leading = entry.stream().limit(beginning.size()).toList();
        return BsonType.KEY.compare(new KeyValue(leading), beginning) == 0;
    }
}
