package org.shagi.journal.persistence;

import java.time.YearMonth;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Month plans in the document store, looked up by {@code _id}. */
@Repository
class MongoMonthPlans implements MonthPlans {

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
    public void keep(MonthPlan plan) {
        readModels.replaceIfNewer(PlanDocument.of(plan));
    }
}
