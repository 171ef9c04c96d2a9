package org.shagi.quota.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.Position;
import org.shagi.quota.domain.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The revision as one stored number, the same for all instances of the service, with the offsets it goes with.
 *
 * <p>Changes are counted by a thread of their own, as many at once as have come in while the last write was under way, so that
 * consumption does not pay for a second write. What a crash left uncounted is made good by the count of one at each start.
 */
@Component
class StoredRevision implements Revision, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRevision.class);
    private static final String COLLECTION = "revision";
    private static final String ID = "quota";
    private static final String NUMBER = "number";
    private static final String OFFSETS = "offsets";
    private static final long PAUSE_NS = 500_000_000;

    private final MongoTemplate mongo;
    private final Semaphore news = new Semaphore(1);
    private final AtomicInteger uncounted = new AtomicInteger(1);
    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private volatile @Nullable Thread counter;

    StoredRevision(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void advance() {
        uncounted.incrementAndGet();
        news.release();
    }

    @Override
    public void reached(String partition, long next) {
        reached.merge(partition, next, Math::max);
        news.release();
    }

    @Override
    public Position position() {
        var stored = mongo.findById(ID, Document.class, COLLECTION);
        if (stored == null) {
            return Position.START;
        }
        return new Position(stored.get(NUMBER, 0L), Stored.offsets(stored.get(OFFSETS, new Document())));
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("revision").unstarted(this::count);
        counter = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var running = counter;
        counter = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return counter != null;
    }

    private void count() {
        try {
            while (isRunning()) {
                news.acquire();
                news.drainPermits();
                store();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void store() {
        // offsets first: a change before one of them has been told by then, so the number never lags behind them
        var offsets = Map.copyOf(reached);
        int changes = uncounted.getAndSet(0);
        var update = new Update().inc(NUMBER, (long) changes);
        offsets.forEach((partition, next) -> update.max(OFFSETS + "." + partition, next));
        while (isRunning()) {
            try {
                mongo.upsert(query(where("_id").is(ID)), update, COLLECTION);
                offsets.forEach(reached::remove);
                return;
            } catch (RuntimeException storeIsAway) {
                LOG.warn("{} changes not counted yet: {}", changes, storeIsAway.toString());
                LockSupport.parkNanos(PAUSE_NS);
            }
        }
    }
}
