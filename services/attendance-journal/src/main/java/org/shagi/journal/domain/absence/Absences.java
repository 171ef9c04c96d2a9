package org.shagi.journal.domain.absence;

import java.util.Collection;
import java.util.List;

/** Announced absences and follow-ups. */
public interface Absences {

    /** What was announced of these groups' children; children of whom nothing was are left out. */
    List<PlannedAbsences> planned(Collection<String> groupIds);

    /** What was announced of one child. */
    PlannedAbsences planned(String groupId, String childId);

    /**
     * Puts the next version in place of the one before.
     *
     * @return false if another version was put there first
     */
    boolean put(PlannedAbsences planned);

    /** The follow-ups of these groups' children. */
    List<FollowUp> followUps(Collection<String> groupIds);

    /**
     * Keeps a follow-up.
     *
     * @return false if there is one of this absence already; then nothing was stored
     */
    boolean add(FollowUp followUp);
}
