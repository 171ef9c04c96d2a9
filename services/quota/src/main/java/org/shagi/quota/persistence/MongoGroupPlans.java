package org.shagi.quota.persistence;

import java.util.Optional;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.GroupPlans;
import org.springframework.stereotype.Repository;

/** The plans of groups, one document each, and beside them every version there was. */
@Repository
class MongoGroupPlans implements GroupPlans {

    private final Generation generation;

    MongoGroupPlans(Generation generation) {
        this.generation = generation;
    }

    @Override
    public boolean replaceIfNewer(GroupPlan plan) {
        var mongo = generation.mongo();
        var document = GroupPlanDocument.of(plan);
        Versions.keep(mongo, document.kept(), GroupPlanDocument.VERSIONS);
        Heads.announce(mongo, HeadDocument.PLANS, plan.departmentId(), plan.groupId(), plan.version());
        return new ReadModels(mongo).replaceIfNewer(document);
    }

    @Override
    public Optional<GroupPlan> find(String groupId) {
        return Optional.ofNullable(generation.mongo().findById(groupId, GroupPlanDocument.class))
                .map(GroupPlanDocument::toDomain);
    }
}
