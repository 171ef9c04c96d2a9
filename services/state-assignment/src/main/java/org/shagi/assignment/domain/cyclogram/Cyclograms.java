package org.shagi.assignment.domain.cyclogram;

/** The cyclograms of the groups. */
public interface Cyclograms {

    /** The cyclogram of this group; the sample in version 0 if nobody has written one. */
    GroupCyclogram of(String groupId);

    /** Stores it in the place of the version before it. A lost race is told by the store's own exception. */
    void save(GroupCyclogram cyclogram);
}
