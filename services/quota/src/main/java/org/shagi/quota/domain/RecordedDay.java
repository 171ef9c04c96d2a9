package org.shagi.quota.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one version of a group's day sheet says about a day (S003 VI.4).
 *
 * @param version version of that sheet, 1 or more
 * @param present children marked present
 * @param absent children marked «Н»
 * @param counts «Всего оказано»: whole services by code
 * @param marks by pseudonymous id of the child
 * @param recordedAt when it was written into the journal
 */
public record RecordedDay(
        LocalDate date,
        long version,
        int present,
        int absent,
        Amounts counts,
        SortedMap<String, Mark> marks,
        Instant recordedAt) {

    public RecordedDay {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }
}
