package org.shagi.enrolment.domain.checklist;

import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ServiceCase;

/** For which cases a paper is required. */
public enum Occasion {
    ALWAYS,
    /** Unless the representative withdrew before the child was enrolled. */
    ENROLLED,
    /** Once the service goes to the end of its term. */
    FULL_TERM,
    /** If the service ended before its term, or never began. */
    EARLY_END,
    /** If the representative refused. */
    REFUSAL,
    /** Never required; kept if there is one. */
    OPTIONAL;

    boolean requires(ServiceCase file) {
        boolean early = file.state() == CaseState.ENDED_EARLY || file.state() == CaseState.WITHDRAWN;
        var ending = file.ending();
        return switch (this) {
            case ALWAYS -> true;
            case ENROLLED -> file.state() != CaseState.WITHDRAWN;
            case FULL_TERM -> !early;
            case EARLY_END -> early;
            case REFUSAL -> ending != null && ending.receivedOn() != null;
            case OPTIONAL -> false;
        };
    }
}
