package org.shagi.quota.persistence;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxRelay;
import org.shagi.quota.domain.forecast.Warning;
import org.shagi.quota.domain.forecast.Warnings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What was said, in the service's own database and never in a read model: a rebuild must not say it again. */
@Repository
class MongoWarnings implements Warnings {

    private static final int BATCH = 500;

    private final MongoTemplate mongo;
    private final OutboxRelay relay;

    MongoWarnings(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    @Override
    public Map<String, Warning> of(YearMonth month) {
        return found(where("month").is(month.toString()));
    }

    @Override
    public Map<String, Warning> of(YearMonth month, Collection<String> groupIds) {
        return found(where("_id")
                .in(groupIds.stream()
                        .map(group -> GroupMonthDocument.idOf(group, month))
                        .toList()));
    }

    private Map<String, Warning> found(Criteria these) {
        return mongo.find(query(these).cursorBatchSize(BATCH), WarningDocument.class).stream()
                .collect(toMap(WarningDocument::groupId, WarningDocument::toDomain));
    }

    @Override
    public boolean say(Warning warning) {
        var document = WarningDocument.of(warning);
        if (warning.version() > 1) {
            return replaced(document);
        }
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    /** News still waiting in the stored document stays there, whatever the relay takes out of it meanwhile. */
    private boolean replaced(WarningDocument document) {
        var before = where("_id").is(document.id()).and("version").is(document.version() - 1);
        var next = Update.update("limit", document.limit())
                .set("outlook", document.outlook())
                .set("allowedTenths", document.allowedTenths())
                .set("missingTenths", document.missingTenths())
                .set("at", document.at())
                .set("version", document.version())
                .push(CarriesOutbox.FIELD)
                .each(document.outbox());
        var done = mongo.updateFirst(query(before), next, WarningDocument.class).getMatchedCount() == 1;
        if (done) {
            relay.tell(WarningDocument.COLLECTION, document.id());
        }
        return done;
    }
}
