package org.shagi.kit.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

/** Reads waiting events out of the documents of all collections that carry them, and takes sent ones away. */
class OutboxStore {

    private static final String EVENT_ID = CarriesOutbox.FIELD + "._id";

    private final MongoTemplate mongo;

    OutboxStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Documents that carry events, in whichever collection. */
    List<OutboxRelay.Pending> leftBehind() {
        var found = new ArrayList<OutboxRelay.Pending>();
        for (var collection : collections()) {
            mongo.indexOps(collection).createIndex(new Index(EVENT_ID, Sort.Direction.ASC).sparse());
            var waiting = query(where(EVENT_ID).exists(true));
            waiting.fields().include("_id");
            waiting.cursorBatchSize(1000);
            mongo.find(waiting, Document.class, collection)
                    .forEach(document -> found.add(new OutboxRelay.Pending(collection, document.getString("_id"))));
        }
        return found;
    }

    /** The events of these documents as they are stored now, in the order of the documents and of each outbox. */
    List<Waiting> read(List<OutboxRelay.Pending> documents) {
        var byCollection = documents.stream()
                .collect(groupingBy(OutboxRelay.Pending::collection, mapping(OutboxRelay.Pending::id, toList())));
        var found = new ArrayList<Waiting>();
        byCollection.forEach((collection, ids) -> {
            var outboxes = query(where("_id").in(ids));
            outboxes.fields().include(CarriesOutbox.FIELD);
            for (var document : mongo.find(outboxes, Document.class, collection)) {
                for (var event : document.getList(CarriesOutbox.FIELD, Document.class, List.of())) {
                    var read = mongo.getConverter().read(OutboxEvent.class, event);
                    found.add(new Waiting(collection, document.getString("_id"), read));
                }
            }
        });
        return found;
    }

    /** Takes these events out of their documents, whatever else has happened to the documents meanwhile. */
    void remove(List<Waiting> sent) {
        sent.stream().collect(groupingBy(Waiting::collection)).forEach((collection, inCollection) -> {
            var bulk = mongo.bulkOps(BulkMode.UNORDERED, collection);
            inCollection.stream()
                    .collect(groupingBy(
                            Waiting::documentId,
                            mapping(waiting -> waiting.event().id(), toList())))
                    .forEach((id, events) -> bulk.updateOne(
                            query(where("_id").is(id)),
                            new Update()
                                    .pull(
                                            CarriesOutbox.FIELD,
                                            query(where("_id").in(events)))));
            bulk.execute();
        });
    }

    private List<String> collections() {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .filter(entity -> CarriesOutbox.class.isAssignableFrom(entity.getType()))
                .map(entity -> mongo.getCollectionName(entity.getType()))
                .distinct()
                .toList();
    }

    /** An event and the document it waits in. */
    record Waiting(String collection, String documentId, OutboxEvent event) {}
}
