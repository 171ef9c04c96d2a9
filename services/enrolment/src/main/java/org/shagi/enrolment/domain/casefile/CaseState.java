package org.shagi.enrolment.domain.casefile;

import java.util.Map;
import java.util.Set;

/**
 * The life of a case as a table: which state may follow which (S003 2.1, 2.2). The certificate of the polyclinic is no step of
 * it: it may come at any time before enrolment (S003 I.4).
 */
public enum CaseState {
    APPLIED,
    PROGRAMME_PRESENTED,
    CONTRACT_SIGNED,
    ENROLLED,
    /** Refused before the child was enrolled. */
    WITHDRAWN,
    /** The contract's term was served to its last day. */
    COMPLETED,
    /** Ended before the contract's term was over. */
    ENDED_EARLY,
    ARCHIVED,
    /** Personal data destroyed after the time of keeping; only numbers and dates are left. */
    DESTROYED;

    private static final Map<CaseState, Set<CaseState>> NEXT = Map.of(
            APPLIED, Set.of(PROGRAMME_PRESENTED, WITHDRAWN),
            PROGRAMME_PRESENTED, Set.of(PROGRAMME_PRESENTED, CONTRACT_SIGNED, WITHDRAWN),
            CONTRACT_SIGNED, Set.of(ENROLLED, WITHDRAWN),
            ENROLLED, Set.of(COMPLETED, ENDED_EARLY),
            WITHDRAWN, Set.of(ARCHIVED),
            COMPLETED, Set.of(ARCHIVED),
            ENDED_EARLY, Set.of(ARCHIVED),
            ARCHIVED, Set.of(DESTROYED),
            DESTROYED, Set.of());

    /** Whether a case in this state may pass into that one; a programme may be presented anew until there is a contract. */
    public boolean mayBecome(CaseState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
