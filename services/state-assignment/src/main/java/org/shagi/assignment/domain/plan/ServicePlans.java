package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service plans of the groups, one for each month. */
public interface ServicePlans {

    Optional<ServicePlan> find(String groupId, YearMonth month);

    /** Those of these months that there are, by month. */
    Map<YearMonth, ServicePlan> of(String groupId, List<YearMonth> months);

    /** When the plans of these months, by group, were first approved; a month whose plan was not is not among them. */
    Map<String, Map<YearMonth, LocalDate>> approvedOn(Map<String, List<YearMonth>> months);

    /**
     * Stores it in the place of the version before it, and tells the other services in the same write. A lost race is told
     * by the store's own exception.
     */
    void save(ServicePlan plan);

    /**
     * Stores the first plans of several months in one write, each told as by {@link #save}.
     *
     * @return false if somebody else had stored one of them by then: some of the others may be stored, so look again
     */
    boolean saveFirst(List<ServicePlan> plans);
}
