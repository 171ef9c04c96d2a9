package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a case is kept in the archive.
 *
 * @param proposal that it should be destroyed, if somebody has proposed it
 */
public record Keeping(LocalDate archivedOn, @Nullable Proposal proposal) {

    /**
     * The first of the two steps of destruction; the second is the commission's act.
     *
     * @param by account of the person who proposed it
     */
    public record Proposal(String reason, LocalDate on, String by) {}

    Keeping with(Proposal made) {
        return new Keeping(archivedOn, made);
    }
}
