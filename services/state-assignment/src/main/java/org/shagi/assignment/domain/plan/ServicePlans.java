package org.shagi.assignment.domain.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The service plans of the groups, one for each month. */
public interface ServicePlans {

    Optional<ServicePlan> find(String groupId, YearMonth month);

    /** For which of these months, by group, a plan is drawn; a group without one is not among them. */
    Map<String, Set<YearMonth>> drawn(Map<String, List<YearMonth>> months);

    /**
     * Stores it in the place of the version before it, and tells the other services in the same write. A lost race is told
     * by the store's own exception.
     */
    void save(ServicePlan plan);
}
