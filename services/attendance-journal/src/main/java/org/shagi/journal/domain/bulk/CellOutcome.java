package org.shagi.journal.domain.bulk;

import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Refusal;

/**
 * What came of a cell that says something else than the sheet.
 *
 * @param childId {@code null} for a case number that the group does not know
 * @param was what stood there; empty where nothing did
 * @param wanted what the cell says; empty for a blank one
 * @param refusal why not; {@code null} unless refused
 */
public record CellOutcome(
        @Nullable String childId,
        String caseNumber,
        State state,
        String was,
        String wanted,
        @Nullable Refusal refusal) {

    /** What is done to what stood there. */
    public enum State {
        ADDED,
        CHANGED,
        REMOVED,
        REFUSED
    }

    static CellOutcome done(String childId, String caseNumber, String was, String wanted) {
        var state = was.isEmpty() ? State.ADDED : wanted.isEmpty() ? State.REMOVED : State.CHANGED;
        return new CellOutcome(childId, caseNumber, state, was, wanted, null);
    }

    static CellOutcome refused(
            @Nullable String childId, String caseNumber, String was, String wanted, Refusal refusal) {
        return new CellOutcome(childId, caseNumber, State.REFUSED, was, wanted, refusal);
    }
}
