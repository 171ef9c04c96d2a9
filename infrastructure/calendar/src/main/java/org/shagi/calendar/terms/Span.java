package org.shagi.calendar.terms;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.HourTerm;

/**
 * The time in which something is to be done.
 *
 * @param opens the first day on which it may be done; null if it may be done at any time before
 * @param due the last day
 * @param hours the very moments, for terms of hours; null for terms of days
 */
record Span(
        @Nullable LocalDate opens, LocalDate due, @Nullable HourTerm hours) {

    static Span until(LocalDate due) {
        return new Span(null, due, null);
    }

    static Span between(LocalDate opens, LocalDate due) {
        return new Span(opens, due, null);
    }

    static Span of(HourTerm hours) {
        return new Span(null, hours.due().toLocalDate(), hours);
    }

    Span opening(LocalDate day) {
        return new Span(day, due, hours);
    }

    /** Whether it is over. */
    boolean isOverAt(ZonedDateTime now) {
        return hours == null ? now.toLocalDate().isAfter(due) : now.isAfter(hours.due());
    }
}
