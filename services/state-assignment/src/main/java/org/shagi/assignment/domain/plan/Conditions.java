package org.shagi.assignment.domain.plan;

/** The planning conditions of the groups. */
public interface Conditions {

    /** The conditions of this group; the usual ones in version 0 if nobody has said any. */
    PlanningConditions of(String groupId);

    /** Stores them in the place of the version before. A lost race is told by the store's own exception. */
    void save(String groupId, PlanningConditions conditions);
}
