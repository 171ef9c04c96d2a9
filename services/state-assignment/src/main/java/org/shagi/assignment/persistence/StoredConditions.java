package org.shagi.assignment.persistence;

import org.shagi.assignment.domain.plan.Conditions;
import org.shagi.assignment.domain.plan.PlanningConditions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredConditions implements Conditions {

    private final MongoTemplate mongo;

    StoredConditions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public PlanningConditions of(String groupId) {
        var stored = mongo.findById(groupId, ConditionsDocument.class);
        return stored == null ? PlanningConditions.usual() : stored.conditions();
    }

    @Override
    public void save(String groupId, PlanningConditions conditions) {
        Succession.save(mongo, ConditionsDocument.succeeding(groupId, conditions));
    }
}
