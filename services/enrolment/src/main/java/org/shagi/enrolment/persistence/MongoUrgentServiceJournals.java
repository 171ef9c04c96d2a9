package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.shagi.enrolment.domain.parents.UrgentServiceJournals;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Journals of urgent services in the document store. */
@Repository
class MongoUrgentServiceJournals extends MongoShelf<UrgentServiceJournal, UrgentJournalDocument>
        implements UrgentServiceJournals, PersonalRecords {

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

    @Override
    public List<UrgentServiceJournal> ofYear(int year) {
        return mongo().find(query(where("year").is(year)).cursorBatchSize(BATCH), UrgentJournalDocument.class).stream()
                .map(this::thing)
                .toList();
    }

    /** The lines stay, for the department answers for what it gave; the persons go. */
    @Override
    public Map<String, Integer> destroyWith(ServiceCase file) {
        var naming = query(where("services.caseId").is(file.id()));
        naming.fields().include("_id");
        mongo().find(naming, Document.class, UrgentJournalDocument.COLLECTION).stream()
                .map(found -> found.getString("_id"))
                .forEach(id -> forget(id, file.id()));
        return Map.of();
    }

    private void forget(String id, String caseId) {
        UrgentServiceJournal before;
        UrgentServiceJournal after;
        do {
            before = find(id).orElseThrow();
            after = before.withoutPersonsOf(caseId);
        } while (after != before && !store(after));
    }
}
