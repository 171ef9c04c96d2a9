package org.shagi.assignment.domain.distribution;

import java.util.Optional;

/** The distribution orders of the groups. */
public interface DistributionOrders {

    Optional<DistributionOrder> find(String groupId);

    /** Stores it in the place of the version before, and tells the journal in the same write. */
    void save(DistributionOrder order);
}
