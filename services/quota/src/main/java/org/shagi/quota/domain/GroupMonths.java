package org.shagi.quota.domain;

import java.time.YearMonth;
import java.util.Optional;

/** The months of all groups. */
public interface GroupMonths {

    /** The month of a group with its days; empty if no sheet of it is known. */
    Optional<GroupMonth> find(String groupId, YearMonth month);

    /**
     * Puts a changed month in the place of the one it was made from, in one atomic step.
     *
     * @param changed a month of revision n, made from revision n − 1
     * @return false, and nothing done, if what is held is no longer revision n − 1
     */
    boolean replace(GroupMonth changed);
}
