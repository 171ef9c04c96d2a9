package org.shagi.diagnostics.web;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Observation;

/**
 * What some days of observation come to.
 *
 * @param meanHundredths 100 (all red) to 300 (all green)
 * @param proposed what the mean proposes, of two levels that are equally near the lower
 */
record MeanView(int meanHundredths, @Nullable Level proposed) {

    static SortedMap<Integer, MeanView> of(SortedMap<Integer, Observation> observations) {
        var views = new TreeMap<Integer, MeanView>();
        observations.forEach((indicator, seen) -> views.put(
                indicator,
                new MeanView(seen.meanHundredths().orElse(0), seen.proposed().orElse(null))));
        return views;
    }
}
