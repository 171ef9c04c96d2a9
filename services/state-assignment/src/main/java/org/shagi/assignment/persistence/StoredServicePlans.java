package org.shagi.assignment.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.assignment.messaging.PlanEvents;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredServicePlans implements ServicePlans {

    private static final int BATCH = 1000;

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
    public Map<String, Set<YearMonth>> drawn(Map<String, List<YearMonth>> months) {
        var ids = months.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(month -> ServicePlanDocument.id(group.getKey(), month)))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var drawn = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        drawn.fields().include("groupId", "month");
        return mongo.find(drawn, Document.class, mongo.getCollectionName(ServicePlanDocument.class)).stream()
                .collect(groupingBy(
                        stored -> stored.getString("groupId"),
                        mapping(stored -> YearMonth.parse(stored.getString("month")), toSet())));
    }

    @Override
    public void save(ServicePlan plan) {
        var id = ServicePlanDocument.id(plan.groupId(), plan.month());
        var stored = mongo.findById(id, ServicePlanDocument.class);
        var outbox = Outboxes.behind(stored, events.servicePlanDrawn(plan));
        Succession.save(mongo, ServicePlanDocument.succeeding(plan, outbox));
    }
}
