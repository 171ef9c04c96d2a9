package org.shagi.journal.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxRelay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Closed months in the document store, always looked up by {@code _id}. */
@Repository
class MongoMonthClosings implements MonthClosings {

    private static final int BATCH = 1000;

    private final MongoTemplate mongo;
    private final OutboxRelay relay;

    MongoMonthClosings(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    @Override
    public Optional<MonthClosing> of(String groupId, YearMonth month) {
        return Optional.ofNullable(mongo.findById(ClosingDocument.idOf(groupId, month), ClosingDocument.class))
                .map(ClosingDocument::closing);
    }

    @Override
    public boolean isClosed(String groupId, YearMonth month) {
        return mongo.exists(query(where("_id").is(ClosingDocument.idOf(groupId, month))), ClosingDocument.class);
    }

    @Override
    public Map<String, Map<YearMonth, LocalDate>> closedOn(Map<String, List<YearMonth>> months) {
        var ids = months.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(month -> ClosingDocument.idOf(group.getKey(), month)))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var closed = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        closed.fields().include("groupId", "month", "closedOn");
        return mongo.find(closed, Document.class, ClosingDocument.COLLECTION).stream()
                .collect(groupingBy(
                        stored -> stored.getString("groupId"),
                        toMap(
                                stored -> YearMonth.parse(stored.getString("month")),
                                stored -> LocalDate.parse(stored.getString("closedOn")))));
    }

    @Override
    public boolean put(MonthClosing closing, Instant at) {
        var document = ClosingDocument.of(closing, at);
        return document.version() == 1 ? inserted(document) : replaced(document);
    }

    private boolean inserted(ClosingDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException someoneWasFaster) {
            return false;
        }
    }

    /** News still waiting in the stored document stays there, whatever the relay takes out of it meanwhile. */
    private boolean replaced(ClosingDocument document) {
        var before = query(where("_id").is(document.id()).and("version").is(document.version() - 1));
        var next = new Update()
                .set("version", document.version())
                .set("children", document.children())
                .push(CarriesOutbox.FIELD)
                .each(document.outbox());
        var done = mongo.updateFirst(before, next, ClosingDocument.class).getMatchedCount() == 1;
        if (done) {
            relay.tell(ClosingDocument.COLLECTION, document.id());
        }
        return done;
    }
}
