package org.shagi.assignment.persistence;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.shagi.assignment.domain.circle.CirclePlan;
import org.shagi.assignment.domain.circle.CirclePlans;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredCirclePlans implements CirclePlans {

    private final MongoTemplate mongo;

    StoredCirclePlans(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(CirclePlan plan) {
        mongo.save(new CirclePlanDocument(plan.groupId(), plan.drawnOn().toString(), plan.by()));
    }

    @Override
    public Map<String, LocalDate> drawnOn(Collection<String> groupIds) {
        return groupIds.isEmpty()
                ? Map.of()
                : mongo.find(query(where("_id").in(groupIds)), CirclePlanDocument.class).stream()
                        .collect(toMap(CirclePlanDocument::id, plan -> LocalDate.parse(plan.drawnOn())));
    }
}
