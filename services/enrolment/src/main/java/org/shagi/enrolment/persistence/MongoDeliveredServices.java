package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.shagi.enrolment.domain.delivered.ClosedMonth;
import org.shagi.enrolment.domain.delivered.Delivered;
import org.shagi.enrolment.domain.delivered.DeliveredServices;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Closed months in the document store, looked up by {@code _id}. */
@Repository
class MongoDeliveredServices implements DeliveredServices {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoDeliveredServices(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public List<ClosedMonth> ofGroup(String groupId, YearMonth from, YearMonth to) {
        var ids = Delivered.monthsOf(from, to)
                .map(month -> DeliveredDocument.idOf(groupId, month))
                .toList();
        return mongo.find(query(where("_id").in(ids)), DeliveredDocument.class).stream()
                .map(DeliveredDocument::closedMonth)
                .sorted(Comparator.comparing(ClosedMonth::month))
                .toList();
    }

    @Override
    public void keep(ClosedMonth month) {
        readModels.replaceIfNewer(DeliveredDocument.of(month));
    }
}
