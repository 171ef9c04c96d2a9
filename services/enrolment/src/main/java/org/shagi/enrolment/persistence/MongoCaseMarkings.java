package org.shagi.enrolment.persistence;

import org.shagi.enrolment.domain.checklist.CaseMarkings;
import org.shagi.enrolment.domain.checklist.CaseMarks;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Marks of all cases in the document store. */
@Repository
class MongoCaseMarkings extends MongoShelf<CaseMarks, MarksDocument> implements CaseMarkings {

    MongoCaseMarkings(MongoTemplate mongo) {
        super(mongo, MarksDocument.class, MarksDocument::of, MarksDocument::caseMarks);
    }
}
