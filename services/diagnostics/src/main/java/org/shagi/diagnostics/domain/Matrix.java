package org.shagi.diagnostics.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The matrix of one child in one round (S003 App.5): for each indicator the level found, or nothing yet, and the days of
 * observation behind it where it was observed. A test is entered once, as its level.
 *
 * <p>Psychologist and social work specialist fill their parts one after the other. A level that is entered again unchanged
 * stays with whoever entered it first. What the days propose is no result until a specialist enters it as the level.
 *
 * @param entries by number of the indicator; numbers without a level are left out
 * @param observations by number of the indicator; those without a day are left out
 */
public record Matrix(SortedMap<Integer, Entry> entries, SortedMap<Integer, Observation> observations) {

    /** A matrix in which nothing is entered yet. */
    public static final Matrix EMPTY = new Matrix(new TreeMap<>(), new TreeMap<>());

    public Matrix {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        observations = Collections.unmodifiableSortedMap(new TreeMap<>(observations));
    }

    /** The level of an indicator, or empty if it is not entered. */
    public Optional<Level> level(int indicator) {
        return Optional.ofNullable(entries.get(indicator)).map(Entry::level);
    }

    /** What was observed of an indicator; without days if it was not. */
    public Observation observation(int indicator) {
        return observations.getOrDefault(indicator, Observation.NONE);
    }

    /** This matrix with some levels entered or taken back. What is not spoken of stays as it is. */
    Matrix with(Map<Integer, Optional<Level>> levels, Map<Integer, Map<Integer, Optional<Level>>> days, Stamp stamp) {
        var observed = new TreeMap<>(observations);
        days.forEach((indicator, changes) ->
                observed.put(indicator, observation(indicator).with(changes, stamp)));
        observed.values().removeIf(Observation.NONE::equals);
        return new Matrix(Entry.changed(entries, levels, stamp), observed);
    }

    /** The indicators in which everything was entered under stamps like these; what others have a part in is left out. */
    Matrix part(Predicate<Stamp> open) {
        var levels = new TreeMap<>(entries);
        levels.keySet().removeIf(number -> !isOpen(number, open));
        var observed = new TreeMap<>(observations);
        observed.keySet().removeIf(number -> !isOpen(number, open));
        return new Matrix(levels, observed);
    }

    /** Whether nothing of an indicator was entered under another stamp than these. */
    boolean isOpen(int indicator, Predicate<Stamp> open) {
        return Stream.concat(
                        Optional.ofNullable(entries.get(indicator)).stream(),
                        observation(indicator).days().values().stream())
                .map(Entry::stamp)
                .allMatch(open);
    }

    /** Whether at least one level is entered. Days alone are no result. */
    public boolean isDiagnosed() {
        return !entries.isEmpty();
    }

    /** Whether neither a level nor a day is entered. */
    boolean isEmpty() {
        return entries.isEmpty() && observations.isEmpty();
    }
}
