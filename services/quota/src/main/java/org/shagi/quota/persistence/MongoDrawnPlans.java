package org.shagi.quota.persistence;

import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.DrawnPlans;
import org.springframework.stereotype.Repository;

/** The drawn plans of groups, one document for each month. */
@Repository
class MongoDrawnPlans implements DrawnPlans {

    private final Generation generation;

    MongoDrawnPlans(Generation generation) {
        this.generation = generation;
    }

    @Override
    public boolean replaceIfNewer(DrawnPlan plan) {
        var mongo = generation.mongo();
        Heads.announce(mongo, HeadDocument.drawn(plan.month()), plan.departmentId(), plan.groupId(), plan.version());
        return new ReadModels(mongo).replaceIfNewer(DrawnPlanDocument.of(plan));
    }
}
