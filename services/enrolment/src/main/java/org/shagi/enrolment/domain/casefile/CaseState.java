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
    ENROLLED;

    private static final Map<CaseState, Set<CaseState>> NEXT = Map.of(
            APPLIED, Set.of(PROGRAMME_PRESENTED),
            PROGRAMME_PRESENTED, Set.of(PROGRAMME_PRESENTED, CONTRACT_SIGNED),
            CONTRACT_SIGNED, Set.of(ENROLLED),
            ENROLLED, Set.of());

    /** Whether a case in this state may pass into that one; a programme may be presented anew until there is a contract. */
    public boolean mayBecome(CaseState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
