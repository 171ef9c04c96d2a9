package org.shagi.enrolment.domain.group;

import java.util.Map;
import java.util.Set;

/** The life of a group as a table: which state may follow which (S003 I.2, I.3, IV.2). */
public enum GroupState {
    /** Children are being gathered, at the latest a month before the opening. */
    FORMING,
    /** The head's order is out: list, staff, regime and cyclogram are fixed. */
    ENROLLED,
    /** The course is over. */
    CLOSED;

    private static final Map<GroupState, Set<GroupState>> NEXT =
            Map.of(FORMING, Set.of(ENROLLED), ENROLLED, Set.of(CLOSED), CLOSED, Set.of());

    /** Whether a group in this state may pass into that one. */
    public boolean mayBecome(GroupState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
