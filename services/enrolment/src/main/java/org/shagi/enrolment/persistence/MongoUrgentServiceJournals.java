package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.shagi.enrolment.domain.parents.UrgentServiceJournals;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Journals of urgent services in the document store. */
@Repository
class MongoUrgentServiceJournals extends MongoShelf<UrgentServiceJournal, UrgentJournalDocument>
        implements UrgentServiceJournals {

    private static final int BATCH = 100;

    MongoUrgentServiceJournals(MongoTemplate mongo) {
        super(mongo, UrgentJournalDocument.class, UrgentJournalDocument::of, UrgentJournalDocument::journal);
    }

    @Override
    public List<UrgentServiceJournal> ofDepartment(String departmentId) {
        return mongo()
                .find(query(where("departmentId").is(departmentId)).cursorBatchSize(BATCH), UrgentJournalDocument.class)
                .stream()
                .map(this::thing)
                .sorted(Comparator.comparingInt(UrgentServiceJournal::year))
                .toList();
    }
}
