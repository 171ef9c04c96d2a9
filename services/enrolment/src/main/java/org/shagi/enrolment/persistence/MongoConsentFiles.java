package org.shagi.enrolment.persistence;

import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.consent.ConsentFiles;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Consents of all cases in the document store. */
@Repository
class MongoConsentFiles extends MongoShelf<CaseConsents, ConsentsDocument> implements ConsentFiles {

    MongoConsentFiles(MongoTemplate mongo) {
        super(mongo, ConsentsDocument.class, ConsentsDocument::of, ConsentsDocument::caseConsents);
    }
}
