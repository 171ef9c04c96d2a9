package org.shagi.quota.persistence;

import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Fetches parts of many documents as they are stored: mapping them would take longer than reading them. */
final class Stored {

    private static final int BATCH = 1_000;

    private Stored() {}

    /** Offsets by topic and partition, as they are stored in a document. */
    static SortedMap<String, Long> offsets(Document stored) {
        var offsets = new TreeMap<String, Long>();
        stored.forEach((partition, next) -> offsets.put(partition, (Long) next));
        return offsets;
    }

    /** The named fields, and the id, of all documents that match. */
    static List<Document> fields(MongoTemplate mongo, String collection, Bson filter, List<String> fields) {
        return Objects.requireNonNull(mongo.execute(
                collection,
                documents -> documents
                        .find(filter)
                        .projection(Projections.include(fields))
                        .batchSize(BATCH)
                        .into(new ArrayList<>())));
    }
}
