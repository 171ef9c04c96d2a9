package org.shagi.journal.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Month plans in the document store, looked up by {@code _id}. */
@Repository
class MongoMonthPlans implements MonthPlans {

    private static final int BATCH = 1000;

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoMonthPlans(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public MonthPlan of(String groupId, YearMonth month) {
        var stored = mongo.findById(PlanDocument.idOf(groupId, month), PlanDocument.class);
        return stored == null ? MonthPlan.none(groupId, month) : stored.plan();
    }

    @Override
    public List<MonthPlan> among(Map<String, List<YearMonth>> months) {
        var ids = months.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(month -> PlanDocument.idOf(group.getKey(), month)))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : mongo.find(query(where("_id").in(ids)).cursorBatchSize(BATCH), PlanDocument.class).stream()
                        .map(PlanDocument::plan)
                        .toList();
    }

    @Override
    public void keep(MonthPlan plan) {
        readModels.replaceIfNewer(PlanDocument.of(plan));
    }
}
