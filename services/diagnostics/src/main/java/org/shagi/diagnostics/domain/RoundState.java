package org.shagi.diagnostics.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a round stands in its life. */
public enum RoundState {
    /** Levels may be entered. */
    OPEN,
    /** The matrices are as they were signed; nothing changes any more. */
    CLOSED;

    /** The whole life of a round: from each state, the states that may follow. */
    public static final Map<RoundState, Set<RoundState>> TRANSITIONS =
            Map.of(OPEN, EnumSet.of(CLOSED), CLOSED, EnumSet.noneOf(RoundState.class));

    /** Whether this step is in {@link #TRANSITIONS}. */
    public boolean mayBecome(RoundState next) {
        return TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
    }
}
