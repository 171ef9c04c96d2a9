package org.shagi.enrolment.domain.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;

/** All batches, and who took their files. */
public interface RegisterBatches {

    /** Stores a new one; if the id is there already, what is there is returned. */
    Made<RegisterBatch> drawUp(RegisterBatch batch);

    Optional<RegisterBatch> find(String id);

    /** All, the newest first. */
    List<BatchLine> lines();

    /** The batches that were signed and not rejected and hold one of these cases. */
    List<RegisterBatch> telling(Collection<String> caseIds);

    /** The accepted ones whose acceptance does not stand in all their cases yet. */
    List<RegisterBatch> withCasesToMark();

    /**
     * Puts a changed batch in the place of the state it was made of.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean replace(RegisterBatch changed);

    /**
     * Begins to sign a draft. One at a time in the whole centre: what two drafts hold of the same case, only one of them may tell. Who
     * began longer ago than any signing takes has died over it: its draft is moved on, so that it is not signed after all.
     *
     * @param attempt an id of its own
     * @return false if another is being signed just now
     */
    boolean beginSigning(String batchId, String attempt, Instant now);

    /** Another one may be signed. */
    void endSigning(String attempt);

    /** Remembers that a file was taken. */
    void taken(String batchId, FileTaken file);

    /** Who took which file, the oldest first. */
    List<FileTaken> takenOf(String batchId);
}
