package org.shagi.assignment.domain.circle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The plans of the groups' circles. */
public interface CirclePlans {

    /** Stores it in the place of the one before; the same again changes nothing. */
    void keep(CirclePlan plan);

    /** When the plans of these groups were drawn up, by group; groups without one are left out. */
    Map<String, LocalDate> drawnOn(Collection<String> groupIds);
}
