package org.shagi.quota.persistence;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The read model that is read. */
@Component
class LiveGeneration implements Generation {

    private final MongoTemplate mongo;

    LiveGeneration(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public MongoTemplate mongo() {
        return mongo;
    }
}
