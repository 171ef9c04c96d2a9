package org.shagi.journal.domain;

import java.time.YearMonth;

/** The plans of services that state-assignment has told of. */
public interface MonthPlans {

    /** The group's plan for the month; one without days if none was drawn. */
    MonthPlan of(String groupId, YearMonth month);

    /** Keeps the plan as told here, unless a newer version of it is kept already. */
    void keep(MonthPlan plan);
}
