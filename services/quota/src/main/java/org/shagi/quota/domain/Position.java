package org.shagi.quota.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where quota stands among changes and events: what is read at a position holds every change up to its number and every event before
 * its offsets.
 *
 * @param revision number of changes taken in
 * @param offsets by topic and partition, such as {@code attendance-journal-3}: the offset that is read next; a partition that nothing was
 *     read from is missing
 */
public record Position(long revision, SortedMap<String, Long> offsets) {

    public static final Position START = new Position(0, new TreeMap<>());

    public Position {
        offsets = Collections.unmodifiableSortedMap(new TreeMap<>(offsets));
    }
}
