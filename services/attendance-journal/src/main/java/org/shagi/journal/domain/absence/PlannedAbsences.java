package org.shagi.journal.domain.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a child will be away, as the family announced it. It is never «Н» by itself: the day is marked when it comes.
 *
 * @param spans in the order of their days
 * @param version 0 while nothing was announced, then one more with every change
 * @param by id of the account that wrote it down last; empty while nobody did
 */
public record PlannedAbsences(String groupId, String childId, List<Span> spans, long version, String by, Instant at) {

    public PlannedAbsences {
        spans = List.copyOf(spans);
    }

    /** Nothing was announced. */
    public static PlannedAbsences none(String groupId, String childId) {
        return new PlannedAbsences(groupId, childId, List.of(), 0, "", Instant.EPOCH);
    }

    /**
     * One announcement.
     *
     * @param to the last day, inclusive
     * @param reason one of the reasons for absence
     * @param comment in the writer's words, no names
     */
    public record Span(
            LocalDate from,
            LocalDate to,
            String reason,
            @Nullable String comment) {

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    /** Whether the day was announced. */
    public boolean holds(LocalDate date) {
        return spans.stream().anyMatch(span -> span.holds(date));
    }
}
