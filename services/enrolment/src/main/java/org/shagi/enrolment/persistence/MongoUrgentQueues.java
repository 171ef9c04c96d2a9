package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import org.bson.Document;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.parents.UrgentQueue;
import org.shagi.enrolment.domain.parents.UrgentQueues;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Queues of urgent services in the document store. */
@Repository
class MongoUrgentQueues extends MongoShelf<UrgentQueue, UrgentQueueDocument> implements UrgentQueues, PersonalRecords {

    MongoUrgentQueues(MongoTemplate mongo) {
        super(mongo, UrgentQueueDocument.class, UrgentQueueDocument::of, UrgentQueueDocument::queue);
    }

    /** What a dead process left in line. */
    @Override
    public Map<String, Integer> destroyWith(ServiceCase file) {
        var naming = query(where("waiting.caseId").is(file.id()));
        naming.fields().include("_id");
        mongo().find(naming, Document.class, UrgentQueueDocument.COLLECTION)
                .forEach(found -> forget(found.getString("_id"), file.id()));
        return Map.of();
    }

    private void forget(String id, String caseId) {
        UrgentQueue before;
        UrgentQueue after;
        do {
            before = find(id).orElseThrow();
            after = before.withoutCase(caseId);
        } while (after != before && !store(after));
    }
}
