package org.shagi.enrolment.domain.pickup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Recorded;

/**
 * What was decided at the door when the child left (S003 III.3).
 *
 * @param who id of the adult, {@code SELF} for the child alone, or anything else for somebody who is not named in the paper
 * @param why code of the rule that forbids it; null if the child may go
 */
public record Departure(
        String id, String who, Instant at, @Nullable String why, Recorded recorded) {

    /** Whether the child may go. */
    public boolean allowed() {
        return why == null;
    }
}
