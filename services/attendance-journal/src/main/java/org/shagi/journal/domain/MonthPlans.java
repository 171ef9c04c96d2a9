package org.shagi.journal.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The plans of services that state-assignment has told of. */
public interface MonthPlans {

    /** The group's plan for the month; one without days if none was drawn. */
    MonthPlan of(String groupId, YearMonth month);

    /** Those of these months, by group, for which a plan was drawn. */
    List<MonthPlan> among(Map<String, List<YearMonth>> months);

    /** Keeps the plan as told here, unless a newer version of it is kept already. */
    void keep(MonthPlan plan);
}
