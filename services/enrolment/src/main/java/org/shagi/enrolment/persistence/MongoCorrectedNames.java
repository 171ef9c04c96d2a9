package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.enrolment.domain.paper.CorrectedNames;
import org.shagi.enrolment.domain.paper.PersonOnPaper;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Corrected names in the document store. */
@Repository
class MongoCorrectedNames implements CorrectedNames {

    private final MongoTemplate mongo;

    MongoCorrectedNames(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, String> of(String caseId, PersonOnPaper person) {
        return mongo.find(query(where("caseId").is(caseId)), CorrectedNameDocument.class).stream()
                .filter(corrected -> corrected.person() == person)
                .collect(Collectors.toMap(CorrectedNameDocument::grammaticalCase, CorrectedNameDocument::form));
    }

    @Override
    public void keep(String caseId, PersonOnPaper person, String grammaticalCase, String form) {
        var id = CorrectedNameDocument.idOf(caseId, person, grammaticalCase);
        if (form.isBlank()) {
            mongo.remove(query(where("_id").is(id)), CorrectedNameDocument.class);
        } else {
            mongo.save(new CorrectedNameDocument(id, caseId, person, grammaticalCase, form));
        }
    }
}
