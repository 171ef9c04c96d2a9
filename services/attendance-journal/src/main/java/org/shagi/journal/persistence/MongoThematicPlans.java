package org.shagi.journal.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Thematic plans in the document store, looked up by {@code _id}. */
@Repository
class MongoThematicPlans implements ThematicPlans {

    private static final int BATCH = 1000;

    private final MongoTemplate mongo;

    MongoThematicPlans(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public ThematicPlan of(String groupId, ThemePeriod period) {
        var stored = mongo.findById(ThematicPlanDocument.idOf(groupId, period), ThematicPlanDocument.class);
        return stored == null ? ThematicPlan.blank(groupId, period) : stored.plan();
    }

    @Override
    public List<ThematicPlan> among(Map<String, List<ThemePeriod>> periods) {
        var ids = periods.entrySet().stream()
                .flatMap(group ->
                        group.getValue().stream().map(period -> ThematicPlanDocument.idOf(group.getKey(), period)))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : mongo.find(query(where("_id").in(ids)).cursorBatchSize(BATCH), ThematicPlanDocument.class).stream()
                        .map(ThematicPlanDocument::plan)
                        .toList();
    }

    @Override
    public boolean put(ThematicPlan plan) {
        var document = ThematicPlanDocument.of(plan);
        if (plan.version() > 1) {
            var before = query(where("_id").is(document.id()).and("version").is(plan.version() - 1));
            return mongo.replace(before, document).getMatchedCount() == 1;
        }
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException someoneWasFaster) {
            return false;
        }
    }
}
