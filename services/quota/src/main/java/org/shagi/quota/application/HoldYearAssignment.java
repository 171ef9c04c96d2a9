package org.shagi.quota.application;

import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.YearAssignment;
import org.shagi.quota.domain.YearAssignments;
import org.springframework.stereotype.Component;

/**
 * Holds what is approved for a year: the report on the state assignment is held against it, and it says which deviation is allowed, so
 * open pages and warnings are reckoned anew.
 */
@Component
public class HoldYearAssignment {

    private final YearAssignments assignments;
    private final Revision revision;

    public HoldYearAssignment(YearAssignments assignments, Revision revision) {
        this.assignments = assignments;
        this.revision = revision;
    }

    /** Tells whether it changed anything; an older assignment, or the same again, does not. */
    public boolean hold(YearAssignment assignment) {
        var changed = assignments.replaceIfNewer(assignment);
        if (changed) {
            revision.advance();
        }
        return changed;
    }
}
