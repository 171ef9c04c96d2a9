package org.shagi.diagnostics.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What was observed of one indicator in one child, day by day (S003 V.2). The mean of the days proposes a level; the result is
 * whatever the specialist confirms, and stands in the matrix beside it.
 *
 * @param days by number of the working day of observation, 1 to {@value #DAYS}; days without an observation are left out
 */
public record Observation(SortedMap<Integer, Entry> days) {

    /** Working days that a diagnostics is given (S003 V.2). */
    public static final int DAYS = 5;

    /** Nothing observed yet. */
    static final Observation NONE = new Observation(new TreeMap<>());

    public Observation {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** The day that is written so, or empty if a diagnostics has no such day. */
    static Optional<Integer> parseDay(String day) {
        return IntStream.rangeClosed(1, DAYS)
                .boxed()
                .filter(number -> number.toString().equals(day))
                .findFirst();
    }

    /** The mean of the days in hundredths of a point, 100 (all red) to 300 (all green), half up; empty without a day. */
    public OptionalInt meanHundredths() {
        int count = days.size();
        return count == 0 ? OptionalInt.empty() : OptionalInt.of((200 * points() + count) / (2 * count));
    }

    /** The level nearest to the mean; of two that are equally near the lower. Empty without a day. */
    public Optional<Level> proposed() {
        int count = days.size();
        return count == 0 ? Optional.empty() : Optional.of(Level.of(Math.ceilDiv(2 * points() - count, 2 * count)));
    }

    /** Whether all of its days were entered by this account. */
    public boolean isBy(String account) {
        return days.values().stream().allMatch(entry -> entry.stamp().by().equals(account));
    }

    private int points() {
        return days.values().stream().mapToInt(entry -> entry.level().points()).sum();
    }

    /** This observation with some days entered or taken back; a day that is entered again unchanged stays as it was. */
    Observation with(Map<Integer, Optional<Level>> changes, Stamp stamp) {
        return new Observation(Entry.changed(days, changes, stamp));
    }
}
