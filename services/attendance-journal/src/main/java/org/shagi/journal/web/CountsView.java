package org.shagi.journal.web;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.journal.domain.Tally;
import org.shagi.kit.domain.ServiceCode;

/** Counts by code as the API writes them. */
final class CountsView {

    private CountsView() {}

    static SortedMap<String, Integer> of(Tally tally) {
        return of(tally.counts());
    }

    static SortedMap<String, Integer> of(Map<ServiceCode, Integer> counts) {
        return counts.entrySet().stream()
                .collect(toMap(count -> count.getKey().value(), count -> count.getValue(), Integer::sum, TreeMap::new));
    }
}
