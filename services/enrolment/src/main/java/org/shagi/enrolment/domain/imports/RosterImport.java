package org.shagi.enrolment.domain.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * A list that is taken over from a workbook.
 *
 * <p>Its rows are read at once; then each is tried, and after a look at the outcome each is run. A row is stored as a whole or
 * not at all. What was stored before is found again and stays as it is, so a list can be run again after a crash, or after
 * its mistakes are corrected. When it is finished only the outcome is kept, not the rows.
 *
 * @param fingerprint of the workbook: the same workbook opens the same cases
 * @param groupId group of the rows that name none; null if each must
 * @param by who is answerable: what this person may not do, no row does
 * @param total rows
 * @param version 1 when read, one more with every state
 */
public record RosterImport(
        String id,
        String fingerprint,
        @Nullable String groupId,
        ImportState state,
        Actor by,
        Instant at,
        int total,
        long version) {

    /** The rows are read. */
    public static RosterImport read(
            String id, String fingerprint, @Nullable String groupId, boolean trial, Actor by, Instant at, int total) {
        return new RosterImport(
                id, fingerprint, groupId, trial ? ImportState.CHECKING : ImportState.RUNNING, by, at, total, 1);
    }

    /** It is to be run; what runs or has run already stays as it is. */
    public Decision<RosterImport> started() {
        return switch (state) {
            case RUNNING, FINISHED -> Decision.accepted(this);
            case CHECKED -> Decision.accepted(in(ImportState.RUNNING));
            case CHECKING -> Decision.refused(Refusal.conflict("import-still-checking"));
        };
    }

    /** Every row was worked on. */
    public RosterImport done() {
        return in(state == ImportState.CHECKING ? ImportState.CHECKED : ImportState.FINISHED);
    }

    private RosterImport in(ImportState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " does not become " + next);
        }
        return new RosterImport(id, fingerprint, groupId, next, by, at, total, version + 1);
    }
}
