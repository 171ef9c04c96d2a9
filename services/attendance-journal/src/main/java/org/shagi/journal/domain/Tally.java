package org.shagi.journal.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.kit.domain.ServiceCode;

/**
 * The bottom line of a day sheet, or of several (S003 VI.4).
 *
 * @param present children marked present
 * @param absent children marked «Н»
 * @param counts «Всего оказано»: children served, by code; a code nobody was given is not among them
 */
public record Tally(int present, int absent, SortedMap<ServiceCode, Integer> counts) {

    public Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    static Tally of(Collection<Entry> entries) {
        var counts = new TreeMap<ServiceCode, Integer>();
        entries.forEach(entry -> entry.codes().forEach(code -> counts.merge(code, 1, Integer::sum)));
        var present = (int) entries.stream().filter(Entry::isPresent).count();
        return new Tally(present, entries.size() - present, counts);
    }

    /** Services given in all, over every code. */
    public int served() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
