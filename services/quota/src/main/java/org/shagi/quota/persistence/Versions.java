package org.shagi.quota.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.shagi.kit.store.Versioned;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Every version that was ever told of a thing, each in a document of its own, to look back at. */
final class Versions {

    private Versions() {}

    static String idOf(String id, long version) {
        return id + "|" + version;
    }

    /** Keeps a version; one that is kept already stays as it is. */
    static void keep(MongoTemplate mongo, Versioned version, String collection) {
        try {
            mongo.insert(version, collection);
        } catch (DuplicateKeyException keptAlready) {
            return;
        }
    }

    /** The kept versions below one, the newest first. */
    static <T extends Versioned> List<T> below(
            MongoTemplate mongo, String id, long version, Class<T> type, String collection) {
        var ids =
                LongStream.range(1, version).mapToObj(older -> idOf(id, older)).toList();
        return mongo.find(query(where("_id").in(ids)), type, collection).stream()
                .sorted(Comparator.comparingLong(Versioned::version).reversed())
                .toList();
    }
}
