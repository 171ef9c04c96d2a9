package org.shagi.diagnostics.web;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Entry;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Observation;

/**
 * The matrix of a child: by number of the indicator the level, who chose it and when, and the days of observation behind it.
 *
 * @param observations of the indicators that were observed
 */
record MatrixView(
        String childId, SortedMap<Integer, EntryView> levels, SortedMap<Integer, ObservationView> observations) {

    record EntryView(Level level, String by, Instant at) {

        static EntryView of(Entry entry) {
            return new EntryView(
                    entry.level(), entry.stamp().by(), entry.stamp().at());
        }
    }

    /**
     * @param days by number of the day, 1 to 5
     * @param meanHundredths 100 (all red) to 300 (all green)
     * @param proposed what the mean proposes, of two levels that are equally near the lower
     */
    record ObservationView(
            SortedMap<Integer, EntryView> days,
            int meanHundredths,
            @Nullable Level proposed) {

        static ObservationView of(Observation observation) {
            return new ObservationView(
                    views(observation.days()),
                    observation.meanHundredths().orElse(0),
                    observation.proposed().orElse(null));
        }
    }

    static MatrixView of(String childId, Matrix matrix) {
        var observations = new TreeMap<Integer, ObservationView>();
        matrix.observations()
                .forEach((indicator, observation) -> observations.put(indicator, ObservationView.of(observation)));
        return new MatrixView(childId, views(matrix.entries()), observations);
    }

    private static SortedMap<Integer, EntryView> views(SortedMap<Integer, Entry> entries) {
        var views = new TreeMap<Integer, EntryView>();
        entries.forEach((number, entry) -> views.put(number, EntryView.of(entry)));
        return views;
    }
}
