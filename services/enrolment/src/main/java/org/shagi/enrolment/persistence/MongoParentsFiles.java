package org.shagi.enrolment.persistence;

import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.ParentsFiles;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** What was done with parents, in the document store. */
@Repository
class MongoParentsFiles extends MongoShelf<ParentsFile, ParentsDocument> implements ParentsFiles {

    MongoParentsFiles(MongoTemplate mongo) {
        super(mongo, ParentsDocument.class, ParentsDocument::of, ParentsDocument::file);
    }
}
