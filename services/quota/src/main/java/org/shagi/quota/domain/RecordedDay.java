package org.shagi.quota.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final Duration IN_TIME = Duration.ofHours(24);

    public RecordedDay {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** Whether it was written down later than 24 hours after the end of its day (S003 III.6). */
    public boolean isLate(ZoneId zone) {
        var dayEnd = date.plusDays(1).atStartOfDay(zone).toInstant();
        return recordedAt.isAfter(dayEnd.plus(IN_TIME));
    }
}
