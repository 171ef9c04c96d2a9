package org.shagi.kit.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps copies of what other services own: the newest version wins, whatever order and however often it arrives. */
public class ReadModels {

    private final MongoTemplate mongo;

    public ReadModels(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Replaces the stored document by this one if this one's version is greater, or stores it if there is none, in one atomic
     * write.
     *
     * @return whether it is stored now; {@code false} means that the same or a newer version was there
     */
    public boolean replaceIfNewer(Versioned document) {
        return replaced(document) || inserted(document) || replaced(document);
    }

    private boolean replaced(Versioned document) {
        var older = query(where("_id").is(document.id()).and("version").lt(document.version()));
        return mongo.findAndReplace(older, document, FindAndReplaceOptions.empty()) != null;
    }

    private boolean inserted(Versioned document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
