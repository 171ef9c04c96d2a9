package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What is kept under the id of a case and goes with it: scans, consents, who may take the child home, the parents' part. */
@Component
class RecordsBesideCases implements PersonalRecords {

    private final MongoTemplate mongo;

    RecordsBesideCases(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, Integer> destroyWith(ServiceCase file) {
        var own = query(where("_id").is(file.id()));
        return Map.of(
                "attachment-contents", removed(query(where("caseId").is(file.id())), ContentDocument.class),
                "attachments", removed(own, AttachmentsDocument.class),
                "consents", removed(own, ConsentsDocument.class),
                "marks", removed(own, MarksDocument.class),
                "parents", removed(own, ParentsDocument.class),
                "pickups", removed(own, PickupDocument.class));
    }

    private int removed(Query records, Class<?> kind) {
        return (int) mongo.remove(records, kind).getDeletedCount();
    }
}
