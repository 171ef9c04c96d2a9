package org.shagi.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    private static boolean startsWith(KeyValue entry, KeyValue beginning) {
        List<Object> leading = entry.stream().limit(beginning.size()).toList();
        return BsonType.KEY.compare(new KeyValue(leading), beginning) == 0;
    }
}
