package org.shagi.assignment.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.assignment.messaging.PlanEvents;
import org.springframework.dao.DuplicateKeyException;
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
    public Map<YearMonth, ServicePlan> of(String groupId, List<YearMonth> months) {
        var ids = months.stream()
                .map(month -> ServicePlanDocument.id(groupId, month))
                .toList();
        return mongo.find(query(where("_id").in(ids)), ServicePlanDocument.class).stream()
                .map(ServicePlanDocument::plan)
                .collect(toMap(ServicePlan::month, identity()));
    }

    @Override
    public Map<String, Map<YearMonth, LocalDate>> approvedOn(Map<String, List<YearMonth>> months) {
        var ids = months.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(month -> ServicePlanDocument.id(group.getKey(), month)))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var held = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        held.fields().include("groupId", "month", "editions.approvedOn");
        return mongo.find(held, Document.class, mongo.getCollectionName(ServicePlanDocument.class)).stream()
                .filter(stored -> !editions(stored).isEmpty())
                .collect(groupingBy(
                        stored -> stored.getString("groupId"),
                        toMap(
                                stored -> YearMonth.parse(stored.getString("month")),
                                stored -> LocalDate.parse(
                                        editions(stored).getFirst().getString("approvedOn")))));
    }

    private static List<Document> editions(Document stored) {
        return stored.getList("editions", Document.class, List.of());
    }

    @Override
    public void save(ServicePlan plan) {
        var id = ServicePlanDocument.id(plan.groupId(), plan.month());
        var stored = mongo.findById(id, ServicePlanDocument.class);
        var outbox = Outboxes.behind(stored, events.servicePlanDrawn(plan));
        Succession.save(mongo, ServicePlanDocument.succeeding(plan, outbox));
    }

    @Override
    public boolean saveFirst(List<ServicePlan> plans) {
        try {
            mongo.insertAll(plans.stream()
                    .map(plan -> ServicePlanDocument.succeeding(plan, List.of(events.servicePlanDrawn(plan))))
                    .toList());
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }
}
