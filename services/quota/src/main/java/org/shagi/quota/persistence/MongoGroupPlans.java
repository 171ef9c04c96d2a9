package org.shagi.quota.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Share;
import org.springframework.data.mongodb.core.MongoTemplate;
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
        var months = months(period);
        return shares(months, and(eq("departmentId", departmentId), in("months", months)));
    }

    @Override
    public Stream<Share> ofCentre(Period period) {
        var months = months(period);
        return shares(months, in("months", months));
    }

    private Stream<Share> shares(List<String> months, Bson filter) {
        var fields = new ArrayList<>(List.of("departmentId"));
        months.forEach(month -> fields.add("planTenths." + month));
        return Stored.fields(mongo, GroupPlanDocument.COLLECTION, filter, fields).stream()
                .flatMap(MongoGroupPlans::shares);
    }

    private static Stream<Share> shares(Document stored) {
        var byMonth = stored.get("planTenths", new Document());
        return byMonth.keySet().stream()
                .map(month -> new Share(
                        stored.getString("_id"),
                        stored.getString("departmentId"),
                        YearMonth.parse(month),
                        AmountsMapping.fromStored(byMonth.get(month, Document.class)),
                        Amounts.NONE));
    }

    private static List<String> months(Period period) {
        return period.months().stream().map(YearMonth::toString).toList();
    }
}
