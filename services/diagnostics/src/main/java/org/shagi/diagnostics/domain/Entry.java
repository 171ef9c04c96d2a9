package org.shagi.diagnostics.domain;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A level in a matrix.
 *
 * @param stamp who chose this level, and when
 */
public record Entry(Level level, Stamp stamp) {

    /** Entries with some levels put in or taken out; whatever is entered again unchanged stays with whoever entered it first. */
    static SortedMap<Integer, Entry> changed(
            SortedMap<Integer, Entry> entries, Map<Integer, Optional<Level>> changes, Stamp stamp) {
        var changed = new TreeMap<>(entries);
        changes.forEach((number, level) -> {
            var before = Optional.ofNullable(entries.get(number)).map(Entry::level);
            if (!level.equals(before)) {
                level.ifPresentOrElse(
                        chosen -> changed.put(number, new Entry(chosen, stamp)), () -> changed.remove(number));
            }
        });
        return changed;
    }
}
