package org.shagi.assignment.persistence;

import java.util.Optional;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.assignment.messaging.PlanEvents;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredGroupPlans implements GroupPlans {

    private final MongoTemplate mongo;
    private final Standards standards;
    private final PlanEvents events;

    StoredGroupPlans(MongoTemplate mongo, Standards standards, PlanEvents events) {
        this.mongo = mongo;
        this.standards = standards;
        this.events = events;
    }

    @Override
    public Optional<GroupPlan> find(String groupId) {
        return Optional.ofNullable(mongo.findById(groupId, GroupPlanDocument.class))
                .map(document -> document.plan(standards.usedVersion(document.standardVersion())));
    }

    @Override
    public void save(GroupPlan plan) {
        var stored = mongo.findById(plan.groupId(), GroupPlanDocument.class);
        var outbox = Outboxes.behind(stored, events.groupPlanSet(plan));
        Succession.save(mongo, GroupPlanDocument.succeeding(plan, outbox));
    }
}
