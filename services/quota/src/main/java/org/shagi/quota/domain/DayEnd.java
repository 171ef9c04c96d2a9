package org.shagi.quota.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the day of a group ends, which the 24 hours for its sheet are counted from (S003 III.6), as the journal counts them.
 *
 * @param at 13:00 by the day regime (S003 App.1-3)
 * @param zone where the centre stands
 */
public record DayEnd(LocalTime at, ZoneId zone) {

    private static final Duration IN_TIME = Duration.ofHours(24);

    /** Whether a sheet of this day was written down later than 24 hours after its end. */
    boolean isLate(LocalDate date, Instant recordedAt) {
        return recordedAt.isAfter(date.atTime(at).atZone(zone).toInstant().plus(IN_TIME));
    }
}
