package org.shagi.quota.persistence;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Where a read model lies. There is the one that is read, and while it is rebuilt, another beside it. */
interface Generation {

    /** The store of this read model; asked anew for every operation, for the live one may change. */
    MongoTemplate mongo();
}
