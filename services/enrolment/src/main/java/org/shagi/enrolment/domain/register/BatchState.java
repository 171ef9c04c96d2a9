package org.shagi.enrolment.domain.register;

import java.util.Map;
import java.util.Set;

/** The life of a batch as a table: which state may follow which. */
public enum BatchState {
    /** Records follow the cases, and so do the remarks on them. */
    DRAFT,
    /** The director signed: records and profile are frozen. */
    SIGNED,
    SENT,
    ACCEPTED,
    /** The register refused it, with a reason. Its cases may go into another batch. */
    REJECTED;

    private static final Map<BatchState, Set<BatchState>> NEXT = Map.of(
            DRAFT, Set.of(SIGNED),
            SIGNED, Set.of(SENT),
            SENT, Set.of(ACCEPTED, REJECTED),
            ACCEPTED, Set.of(),
            REJECTED, Set.of());

    /** Whether a batch in this state may pass into that one. */
    public boolean mayBecome(BatchState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
