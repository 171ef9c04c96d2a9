package org.shagi.quota.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Share;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** The plans of groups, one document each; sums read only the months asked for. */
@Repository
class MongoGroupPlans implements GroupPlans {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoGroupPlans(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public boolean replaceIfNewer(GroupPlan plan) {
        return readModels.replaceIfNewer(GroupPlanDocument.of(plan));
    }

    @Override
    public Optional<GroupPlan> find(String groupId) {
        return Optional.ofNullable(mongo.findById(groupId, GroupPlanDocument.class))
                .map(GroupPlanDocument::toDomain);
    }

    @Override
    public Stream<Share> ofDepartment(String departmentId, Period period) {
        return shares(where("departmentId").is(departmentId), period);
    }

    @Override
    public Stream<Share> ofCentre(Period period) {
        return shares(new Criteria(), period);
    }

    private Stream<Share> shares(Criteria whose, Period period) {
        var months = period.months().stream().map(YearMonth::toString).toList();
        var query = query(whose.and("months").in(months)).cursorBatchSize(1_000);
        query.fields().include("departmentId");
        months.forEach(month -> query.fields().include("planTenths." + month));
        return mongo.find(query, Document.class, GroupPlanDocument.COLLECTION).stream()
                .flatMap(MongoGroupPlans::shares);
    }

    private static Stream<Share> shares(Document stored) {
        var byMonth = stored.get("planTenths", new Document());
        return List.copyOf(byMonth.keySet()).stream()
                .map(month -> new Share(
                        stored.getString("_id"),
                        stored.getString("departmentId"),
                        YearMonth.parse(month),
                        AmountsMapping.fromStored(Stored.amounts(byMonth, month)),
                        Amounts.NONE));
    }
}
