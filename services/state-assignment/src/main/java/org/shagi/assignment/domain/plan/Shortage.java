package org.shagi.assignment.domain.plan;

import java.util.List;
import org.shagi.kit.domain.ServiceCode;

/**
 * A norm that a month's plan does not meet.
 *
 * @param normTenths tenths of a service for one child in the month
 * @param planned services for a child who comes every day
 * @param coverable sessions of it that {@link Suggestion suggestions} could still add
 * @param causes in the order in which they are told
 */
public record Shortage(ServiceCode code, int normTenths, int planned, int coverable, List<Cause> causes) {

    private static final int TENTHS = 10;

    public Shortage {
        causes = List.copyOf(causes);
    }

    /** Tenths of a service that are missing for one child, more than 0. */
    public int missingTenths() {
        return normTenths - planned * TENTHS;
    }
}
