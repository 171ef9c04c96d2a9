package org.shagi.assignment.domain.planning;

import java.time.Instant;
import java.util.Optional;

/** The last planning of each year. */
public interface YearPlannings {

    Optional<YearPlanning> of(int year);

    /** Puts it in the place of the last one of its year, unless that is under way; whether it did. */
    boolean begin(YearPlanning begun, Instant now);

    /** Notes how far it is. */
    void note(YearPlanning planning);
}
