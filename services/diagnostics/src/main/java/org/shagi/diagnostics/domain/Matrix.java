package org.shagi.diagnostics.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The matrix of one child in one round (S003 App.5): for each indicator the level found, or nothing yet.
 *
 * <p>Psychologist and social work specialist fill their parts one after the other. A level that is entered again unchanged
 * stays with whoever entered it first.
 *
 * @param entries by number of the indicator; numbers without a level are left out
 */
public record Matrix(SortedMap<Integer, Entry> entries) {

    /** A matrix in which nothing is entered yet. */
    public static final Matrix EMPTY = new Matrix(new TreeMap<>());

    public Matrix {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** The level of an indicator, or empty if it is not entered. */
    public Optional<Level> level(int indicator) {
        return Optional.ofNullable(entries.get(indicator)).map(Entry::level);
    }

    /** This matrix with some levels entered or taken back. Indicators that are not spoken of stay as they are. */
    Matrix with(Map<Integer, Optional<Level>> changes, Stamp stamp) {
        var changed = new TreeMap<>(entries);
        changes.forEach((indicator, level) -> {
            if (!level.equals(level(indicator))) {
                level.ifPresentOrElse(
                        chosen -> changed.put(indicator, new Entry(chosen, stamp)), () -> changed.remove(indicator));
            }
        });
        return new Matrix(changed);
    }

    /** Whether no level is entered: such a child is not diagnosed. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
