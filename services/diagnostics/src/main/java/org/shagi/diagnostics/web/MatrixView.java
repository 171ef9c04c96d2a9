package org.shagi.diagnostics.web;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.diagnostics.domain.Entry;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Matrix;

/** The matrix of a child: by number of the indicator the level, who chose it and when. */
record MatrixView(String childId, SortedMap<Integer, EntryView> levels) {

    record EntryView(Level level, String by, Instant at) {

        static EntryView of(Entry entry) {
            return new EntryView(
                    entry.level(), entry.stamp().by(), entry.stamp().at());
        }
    }

    static MatrixView of(String childId, Matrix matrix) {
        var levels = new TreeMap<Integer, EntryView>();
        matrix.entries().forEach((indicator, entry) -> levels.put(indicator, EntryView.of(entry)));
        return new MatrixView(childId, levels);
    }
}
