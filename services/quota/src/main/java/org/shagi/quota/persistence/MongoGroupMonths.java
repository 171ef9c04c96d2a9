package org.shagi.quota.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Share;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The months of groups, one document each; sums read only the facts, not the days. */
@Repository
class MongoGroupMonths implements GroupMonths {

    private static final List<String> SUMMED = List.of("groupId", "departmentId", "month", "facts");

    private final MongoTemplate mongo;

    MongoGroupMonths(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<GroupMonth> find(String groupId, YearMonth month) {
        var id = GroupMonthDocument.idOf(groupId, month);
        return Optional.ofNullable(mongo.findById(id, GroupMonthDocument.class)).map(GroupMonthDocument::toDomain);
    }

    @Override
    public boolean replace(GroupMonth changed) {
        var document = GroupMonthDocument.of(changed);
        if (changed.revision() == 1) {
            return inserted(document);
        }
        var before = where("_id").is(document.id()).and("revision").is(changed.revision() - 1);
        return mongo.replace(query(before), document).getMatchedCount() == 1;
    }

    private boolean inserted(GroupMonthDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    @Override
    public Stream<Share> ofGroup(String groupId, Period period) {
        var ids = period.months().stream()
                .map(month -> GroupMonthDocument.idOf(groupId, month))
                .toList();
        return shares(in("_id", ids));
    }

    @Override
    public Stream<Share> ofDepartment(String departmentId, Period period) {
        return shares(and(eq("departmentId", departmentId), in("month", months(period))));
    }

    @Override
    public Stream<Share> ofCentre(Period period) {
        return shares(in("month", months(period)));
    }

    private Stream<Share> shares(Bson filter) {
        return Stored.fields(mongo, GroupMonthDocument.COLLECTION, filter, SUMMED).stream()
                .map(MongoGroupMonths::share);
    }

    private static Share share(Document stored) {
        return new Share(
                stored.getString("groupId"),
                stored.getString("departmentId"),
                YearMonth.parse(stored.getString("month")),
                Amounts.NONE,
                AmountsMapping.fromStored(stored.get("facts", Document.class)));
    }

    private static List<String> months(Period period) {
        return period.months().stream().map(YearMonth::toString).toList();
    }
}
