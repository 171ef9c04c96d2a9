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
import org.shagi.journal.domain.closing.Handover;
import org.shagi.journal.domain.closing.Handover.Step;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxRelay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
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
        var closed = query(where("_id")
                .is(ClosingDocument.idOf(groupId, month))
                .and("version")
                .gt(0));
        return Optional.ofNullable(mongo.findOne(closed, ClosingDocument.class)).map(ClosingDocument::closing);
    }

    @Override
    public Handover handover(String groupId, YearMonth month) {
        var signed = query(where("_id").is(ClosingDocument.idOf(groupId, month)));
        signed.fields().include(field(Step.HANDED_OVER), field(Step.ACCEPTED));
        var found = mongo.findOne(signed, Handover.class, ClosingDocument.COLLECTION);
        return found == null ? Handover.NONE : found;
    }

    @Override
    public void sign(String groupId, YearMonth month, Step step, Handover.Signature signature) {
        var version = field(step) + ".version";
        var closed = where("_id").is(ClosingDocument.idOf(groupId, month));
        mongo.updateFirst(
                query(closed.orOperator(
                        where(field(step)).isNull(), where(version).lt(signature.version()))),
                Update.update(field(step), signature),
                ClosingDocument.COLLECTION);
    }

    private static String field(Step step) {
        return switch (step) {
            case HANDED_OVER -> "handedOver";
            case ACCEPTED -> "accepted";
        };
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
        var closed = query(where("_id").in(ids).and("version").gt(0)).cursorBatchSize(BATCH);
        closed.fields().include("groupId", "month", "closedOn");
        return mongo.find(closed, Document.class, ClosingDocument.COLLECTION).stream()
                .collect(groupingBy(
                        stored -> stored.getString("groupId"),
                        toMap(
                                stored -> YearMonth.parse(stored.getString("month")),
                                stored -> LocalDate.parse(stored.getString("closedOn")))));
    }

    @Override
    public boolean begin(String groupId, YearMonth month, String attempt) {
        var id = ClosingDocument.idOf(groupId, month);
        var taken = Update.update(ClosingDocument.ATTEMPT, attempt);
        try {
            mongo.upsert(begun(id), taken, ClosingDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException closedOrJustBegun) {
            return mongo.updateFirst(begun(id), taken, ClosingDocument.COLLECTION)
                            .getMatchedCount()
                    == 1;
        }
    }

    @Override
    public void giveUp(String groupId, YearMonth month, String attempt) {
        mongo.remove(begun(ClosingDocument.idOf(groupId, month), attempt), ClosingDocument.COLLECTION);
    }

    @Override
    public boolean putFirst(MonthClosing closing, String attempt, Instant at) {
        var document = ClosingDocument.of(closing, at);
        var first = new Update()
                .set("groupId", document.groupId())
                .set("departmentId", document.departmentId())
                .set("month", document.month())
                .set("closedOn", document.closedOn())
                .set("closedBy", document.closedBy())
                .unset(ClosingDocument.ATTEMPT);
        return replaced(begun(document.id(), attempt), first, document);
    }

    @Override
    public boolean put(MonthClosing closing, Instant at) {
        var document = ClosingDocument.of(closing, at);
        var before = query(where("_id").is(document.id()).and("version").is(document.version() - 1));
        return replaced(before, new Update(), document);
    }

    private static Query begun(String id) {
        return query(where("_id").is(id).and("version").is(0L));
    }

    private static Query begun(String id, String attempt) {
        return begun(id).addCriteria(where(ClosingDocument.ATTEMPT).is(attempt));
    }

    /** News still waiting in the stored document stays there, whatever the relay takes out of it meanwhile. */
    private boolean replaced(Query before, Update with, ClosingDocument document) {
        var next = with.set("version", document.version())
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
