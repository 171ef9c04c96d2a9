package org.shagi.quota.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The read model that is read. The first lies in the service's own database, rebuilt ones in databases beside it; which of them is live
 * is one document, looked at once a second.
 */
@Component
class LiveGeneration implements Generation {

    private static final String COLLECTION = "generation";
    private static final String ID = "live";
    private static final Query LIVE = query(where("_id").is(ID));
    private static final String UNREAD = "unread";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final MongoTemplate first;
    private final MongoClient client;
    private final InstantSource clock;
    private final Map<Integer, MongoTemplate> known = new ConcurrentHashMap<>();
    private volatile Seen seen = new Seen(0, Instant.MIN);

    LiveGeneration(MongoTemplate first, MongoClient client, InstantSource clock) {
        this.first = first;
        this.client = client;
        this.clock = clock;
    }

    private record Seen(int number, Instant at) {}

    @Override
    public MongoTemplate mongo() {
        return of(number());
    }

    int number() {
        var now = clock.instant();
        var last = seen;
        if (last.at != Instant.MIN && last.at.plus(LOOK_AGAIN).isAfter(now)) {
            return last.number;
        }
        var stored = first.findById(ID, Document.class, COLLECTION);
        int number = stored == null ? 0 : stored.getInteger("number", 0);
        seen = new Seen(number, now);
        return number;
    }

    /** @param number 0 for the service's own database */
    MongoTemplate of(int number) {
        return number == 0 ? first : known.computeIfAbsent(number, this::open);
    }

    private MongoTemplate open(int number) {
        var name = "%s-%d".formatted(first.getDb().getName(), number);
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, name), first.getConverter());
    }

    /** Makes the indexes of a read model, which Spring makes for the first one only. */
    void prepare(MongoTemplate mongo) {
        var resolver =
                new MongoPersistentEntityIndexResolver(first.getConverter().getMappingContext());
        for (var stored : List.of(HeadDocument.class, OverdueDayDocument.class)) {
            resolver.resolveIndexFor(stored)
                    .forEach(index -> mongo.indexOps(stored).createIndex(index));
        }
    }

    void goLive(int number, SortedMap<String, Long> unread) {
        first.upsert(LIVE, Update.update("number", number).set(UNREAD, unread), COLLECTION);
        seen = new Seen(number, clock.instant());
    }

    Optional<SortedMap<String, Long>> unread() {
        return Optional.ofNullable(first.findOne(LIVE, Document.class, COLLECTION))
                .map(stored -> stored.get(UNREAD, Document.class))
                .map(Stored::offsets);
    }

    void isRead() {
        first.updateFirst(LIVE, new Update().unset(UNREAD), COLLECTION);
    }
}
