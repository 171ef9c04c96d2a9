package org.shagi.enrolment.domain.imports;

import java.util.Map;
import java.util.Set;

/** The life of an import as a table: which state may follow which. */
public enum ImportState {
    /** Every row is tried, and nothing is stored. */
    CHECKING,
    /** The outcome of the trial is there to look at. */
    CHECKED,
    RUNNING,
    FINISHED;

    private static final Map<ImportState, Set<ImportState>> NEXT =
            Map.of(CHECKING, Set.of(CHECKED), CHECKED, Set.of(RUNNING), RUNNING, Set.of(FINISHED), FINISHED, Set.of());

    /** Whether an import in this state may pass into that one. */
    public boolean mayBecome(ImportState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether rows are being worked on, and must be worked on anew if the process dies. */
    public boolean isAtWork() {
        return this == CHECKING || this == RUNNING;
    }
}
