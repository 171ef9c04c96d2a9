package org.shagi.calendar.terms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That something happened, or is planned to.
 *
 * @param day the day in the centre's zone
 * @param at the moment; null if only the day is known
 */
public record Fact(LocalDate day, @Nullable ZonedDateTime at) {

    /** The moment in this zone; close of business if only the day is known. */
    ZonedDateTime moment(LocalTime closing, ZoneId zone) {
        return at == null ? day.atTime(closing).atZone(zone) : at.withZoneSameInstant(zone);
    }
}
