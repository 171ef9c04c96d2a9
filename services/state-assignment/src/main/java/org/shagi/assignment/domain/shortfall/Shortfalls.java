package org.shagi.assignment.domain.shortfall;

import java.time.YearMonth;
import java.util.Optional;

/** The last word of quota on each group's month. */
public interface Shortfalls {

    /** Empty if quota never spoke of the month: it has kept within its limits. */
    Optional<Shortfall> find(String groupId, YearMonth month);

    /** Puts this word in the place of an older one; an older or equal one changes nothing. */
    void replaceIfNewer(Shortfall shortfall);
}
