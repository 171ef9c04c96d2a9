package org.shagi.enrolment.domain.register;

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

    /** Remembers that a file was taken. */
    void taken(String batchId, FileTaken file);

    /** Who took which file, the oldest first. */
    List<FileTaken> takenOf(String batchId);
}
