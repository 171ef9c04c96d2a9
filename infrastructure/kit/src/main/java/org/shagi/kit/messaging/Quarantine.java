package org.shagi.kit.messaging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The durable place of messages that could not be handled, one collection per service. */
public class Quarantine {

    private final MongoTemplate mongo;
    private final InstantSource clock;

    Quarantine(MongoTemplate mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Keeps a message; when this returns, it is stored. Keeping the same message twice keeps it once. */
    void keep(String position, String type, String key, byte[] body, @Nullable Instant at, Throwable fault) {
        mongo.save(new QuarantinedMessage(position, type, key, body, at, reasonOf(fault), clock.instant(), 1));
    }

    void keep(QuarantinedMessage message) {
        mongo.save(message);
    }

    List<QuarantinedMessage> all() {
        return mongo.find(new Query().with(Sort.by("_id")).limit(1000), QuarantinedMessage.class);
    }

    @Nullable
    QuarantinedMessage find(String id) {
        return mongo.findById(id, QuarantinedMessage.class);
    }

    void release(QuarantinedMessage message) {
        mongo.remove(message);
    }

    static String reasonOf(Throwable fault) {
        return fault.getClass().getSimpleName() + ": " + fault.getMessage();
    }
}
