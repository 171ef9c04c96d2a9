package org.shagi.assignment.persistence;

import java.util.Optional;
import org.shagi.assignment.domain.distribution.DistributionOrder;
import org.shagi.assignment.domain.distribution.DistributionOrders;
import org.shagi.assignment.messaging.PlanEvents;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredDistributionOrders implements DistributionOrders {

    private final MongoTemplate mongo;
    private final PlanEvents events;

    StoredDistributionOrders(MongoTemplate mongo, PlanEvents events) {
        this.mongo = mongo;
        this.events = events;
    }

    @Override
    public Optional<DistributionOrder> find(String groupId) {
        return Optional.ofNullable(mongo.findById(groupId, DistributionDocument.class))
                .map(DistributionDocument::order);
    }

    @Override
    public void save(DistributionOrder order) {
        var stored = mongo.findById(order.groupId(), DistributionDocument.class);
        var outbox = Outboxes.behind(stored, events.distributionOrdered(order));
        Succession.save(mongo, DistributionDocument.succeeding(order, outbox));
    }
}
