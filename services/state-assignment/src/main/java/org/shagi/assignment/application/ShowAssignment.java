package org.shagi.assignment.application;

import java.util.List;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.assignment.domain.yearly.StateAssignments;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The assignment of a year, and of which years there is one. */
@Component
public class ShowAssignment {

    private final StateAssignments assignments;

    ShowAssignment(StateAssignments assignments) {
        this.assignments = assignments;
    }

    /** The years that there is an assignment for, the latest first. */
    public List<Integer> years() {
        return assignments.years();
    }

    public Decision<StateAssignment> ofYear(int year) {
        return assignments
                .find(year)
                .map(Decision::accepted)
                .orElseGet(() ->
                        Decision.refused(Refusal.unknown("unknown-assignment").with("year", String.valueOf(year))));
    }
}
