package org.shagi.assignment.persistence;

import java.time.YearMonth;
import java.util.Optional;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.assignment.messaging.PlanEvents;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredServicePlans implements ServicePlans {

    private final MongoTemplate mongo;
    private final PlanEvents events;

    StoredServicePlans(MongoTemplate mongo, PlanEvents events) {
        this.mongo = mongo;
        this.events = events;
    }

    @Override
    public Optional<ServicePlan> find(String groupId, YearMonth month) {
        var id = ServicePlanDocument.id(groupId, month);
        return Optional.ofNullable(mongo.findById(id, ServicePlanDocument.class))
                .map(ServicePlanDocument::plan);
    }

    @Override
    public void save(ServicePlan plan) {
        var id = ServicePlanDocument.id(plan.groupId(), plan.month());
        var stored = mongo.findById(id, ServicePlanDocument.class);
        var outbox = Outboxes.behind(stored, events.servicePlanDrawn(plan));
        Succession.save(mongo, ServicePlanDocument.succeeding(plan, outbox));
    }
}
