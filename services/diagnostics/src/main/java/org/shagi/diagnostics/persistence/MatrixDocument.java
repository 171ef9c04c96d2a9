package org.shagi.diagnostics.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Entry;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Observation;
import org.shagi.diagnostics.domain.Stamp;

/**
 * The matrix of a child as it is stored within its round.
 *
 * @param days null in matrices stored before days of observation were kept
 */
record MatrixDocument(
        String childId,
        List<EntryDocument> entries,
        @Nullable List<DayDocument> days) {

    record EntryDocument(int indicator, Level level, String by, Instant at) {

        static List<EntryDocument> of(SortedMap<Integer, Entry> entries) {
            return entries.entrySet().stream()
                    .map(entry -> of(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private static EntryDocument of(int number, Entry entry) {
            return new EntryDocument(
                    number, entry.level(), entry.stamp().by(), entry.stamp().at());
        }

        private Entry toEntry() {
            return new Entry(level, new Stamp(by, at));
        }
    }

    record DayDocument(int indicator, int day, Level level, String by, Instant at) {

        private Entry toEntry() {
            return new Entry(level, new Stamp(by, at));
        }
    }

    static MatrixDocument of(String childId, Matrix matrix) {
        var days = new ArrayList<DayDocument>();
        matrix.observations()
                .forEach((indicator, observation) -> observation
                        .days()
                        .forEach((day, entry) -> days.add(new DayDocument(
                                indicator,
                                day,
                                entry.level(),
                                entry.stamp().by(),
                                entry.stamp().at()))));
        return new MatrixDocument(childId, EntryDocument.of(matrix.entries()), days);
    }

    Matrix toMatrix() {
        var byIndicator = new TreeMap<Integer, Entry>();
        entries.forEach(entry -> byIndicator.put(entry.indicator(), entry.toEntry()));
        var observed = new TreeMap<Integer, SortedMap<Integer, Entry>>();
        (days == null ? List.<DayDocument>of() : days)
                .forEach(day -> observed.computeIfAbsent(day.indicator(), _ -> new TreeMap<>())
                        .put(day.day(), day.toEntry()));
        var observations = new TreeMap<Integer, Observation>();
        observed.forEach((indicator, byDay) -> observations.put(indicator, new Observation(byDay)));
        return new Matrix(byIndicator, observations);
    }
}
