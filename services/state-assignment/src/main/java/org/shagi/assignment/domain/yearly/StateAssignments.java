package org.shagi.assignment.domain.yearly;

import java.util.List;
import java.util.Optional;

/** The state assignments, one for each year. */
public interface StateAssignments {

    Optional<StateAssignment> find(int year);

    /** The years that there is one for, the latest first. */
    List<Integer> years();

    /** Stores it in the place of the version before it. A lost race is told by the store's own exception. */
    void save(StateAssignment assignment);
}
