package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * What is kept of a case alone and goes with it: scans, consents, who may take the child home, the parents' part, acts and the
 * names as somebody corrected them.
 */
@Component
class RecordsBesideCases implements PersonalRecords {

    private final MongoTemplate mongo;

    RecordsBesideCases(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, Integer> destroyWith(ServiceCase file) {
        var under = query(where("_id").is(file.id()));
        var of = query(where("caseId").is(file.id()));
        return Map.of(
                "acts", removed(of, ActDocument.class),
                "attachment-contents", removed(of, ContentDocument.class),
                "attachments", removed(under, AttachmentsDocument.class),
                "consents", removed(under, ConsentsDocument.class),
                "corrected-names", removed(of, CorrectedNameDocument.class),
                "marks", removed(under, MarksDocument.class),
                "parents", removed(under, ParentsDocument.class),
                "pickups", removed(under, PickupDocument.class));
    }

    private int removed(Query records, Class<?> kind) {
        return (int) mongo.remove(records, kind).getDeletedCount();
    }
}
