package org.shagi.enrolment.persistence;

import org.shagi.enrolment.domain.pickup.PickupFiles;
import org.shagi.enrolment.domain.pickup.PickupPermissions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Pick-up permissions of all cases in the document store. */
@Repository
class MongoPickupFiles extends MongoShelf<PickupPermissions, PickupDocument> implements PickupFiles {

    MongoPickupFiles(MongoTemplate mongo) {
        super(mongo, PickupDocument.class, PickupDocument::of, PickupDocument::permissions);
    }
}
