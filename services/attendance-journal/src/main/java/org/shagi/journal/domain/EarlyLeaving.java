package org.shagi.journal.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A child who left before the end of the day. Who may take the child is enrolment's knowledge; here stands only whether it was one
 * of them, and no name.
 *
 * @param at by the centre's clock
 * @param reason in the writer's words; must be there for {@link TakenBy#OTHER}
 */
public record EarlyLeaving(
        LocalTime at, TakenBy takenBy, @Nullable String reason) {

    /** Who the child left with. */
    public enum TakenBy {
        /** An adult whom the permission names (S003 III.3). */
        PERMITTED,
        /** Alone, as the permission allows. */
        OWN,
        /** Somebody whom the permission does not name. */
        OTHER
    }
}
