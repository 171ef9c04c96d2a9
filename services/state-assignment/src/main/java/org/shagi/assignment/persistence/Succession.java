package org.shagi.assignment.persistence;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Writes a document in the place of the version before it, and of no other. */
final class Succession {

    private Succession() {}

    /**
     * Stores the document, whose {@code @Version} is that of the version before, 0 for the first; the store counts on.
     *
     * @throws OptimisticLockingFailureException if another version is there: somebody else was faster
     */
    static void save(MongoTemplate mongo, Object document) {
        try {
            mongo.save(document);
        } catch (DuplicateKeyException alreadyThere) {
            throw new OptimisticLockingFailureException("somebody else stored the first version", alreadyThere);
        }
    }
}
