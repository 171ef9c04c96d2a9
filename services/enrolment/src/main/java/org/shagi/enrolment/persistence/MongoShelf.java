package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.enrolment.domain.Shelf;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Things of one kind in the document store, each one document with its version in the field {@code version}.
 *
 * @param <T> the thing
 * @param <D> the thing as it is stored
 */
abstract class MongoShelf<T, D extends MongoShelf.Stored> implements Shelf<T> {

    private final MongoTemplate mongo;
    private final Class<D> type;
    private final Function<T, D> document;
    private final Function<D, T> thing;

    MongoShelf(MongoTemplate mongo, Class<D> type, Function<T, D> document, Function<D, T> thing) {
        this.mongo = mongo;
        this.type = type;
        this.document = document;
        this.thing = thing;
    }

    /** A thing as it is stored. */
    interface Stored {

        String id();

        long version();
    }

    @Override
    public Optional<T> find(String id) {
        return Optional.ofNullable(mongo.findById(id, type)).map(thing);
    }

    @Override
    public boolean store(T changed) {
        var next = document.apply(changed);
        return next.version() == 1 ? insert(next) : replace(next);
    }

    MongoTemplate mongo() {
        return mongo;
    }

    T thing(D stored) {
        return thing.apply(stored);
    }

    private boolean insert(D first) {
        try {
            mongo.insert(first);
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    private boolean replace(D next) {
        var before = query(where("_id").is(next.id()).and("version").is(next.version() - 1));
        return mongo.findAndReplace(before, next, FindAndReplaceOptions.empty()) != null;
    }
}
