package org.shagi.quota.domain;

import java.util.Optional;

/** The plans of all groups, each in its newest version. */
public interface GroupPlans {

    /** Holds the plan if it is newer than the one held, in one atomic step; tells whether it did. */
    boolean replaceIfNewer(GroupPlan plan);

    /** The plan of a group; empty if none is known. */
    Optional<GroupPlan> find(String groupId);
}
