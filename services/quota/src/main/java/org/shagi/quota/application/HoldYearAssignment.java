package org.shagi.quota.application;

import org.shagi.quota.domain.YearAssignment;
import org.shagi.quota.domain.YearAssignments;
import org.springframework.stereotype.Component;

/** Holds what is approved for a year, which the report on the state assignment is held against. Figures of services do not change by it. */
@Component
public class HoldYearAssignment {

    private final YearAssignments assignments;

    public HoldYearAssignment(YearAssignments assignments) {
        this.assignments = assignments;
    }

    /** Tells whether it changed anything; an older assignment, or the same again, does not. */
    public boolean hold(YearAssignment assignment) {
        return assignments.replaceIfNewer(assignment);
    }
}
