package org.shagi.assignment.domain.plan;

import java.util.Optional;

/** The plans of the groups. */
public interface GroupPlans {

    Optional<GroupPlan> find(String groupId);

    /**
     * Stores it in the place of the version before it, and tells the other services in the same write. A lost race is told
     * by the store's own exception.
     */
    void save(GroupPlan plan);
}
