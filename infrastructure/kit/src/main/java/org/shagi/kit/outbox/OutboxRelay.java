package org.shagi.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings events from the documents to the bus and takes them out of the documents once the broker has confirmed them.
 *
 * <p>It is told of each saved document; at start, and then at every sweep, it also looks for documents that another
 * process left behind. One thread, so the events of a document leave in their order. A crash between sending and taking
 * out repeats a message; none is lost, for the document keeps it until the broker's word is there.
 */
public class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final OutboxStore store;
    private final OutboxSender sender;
    private final Duration sweep;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final LinkedHashSet<Pending> pending = new LinkedHashSet<>();
    private volatile boolean running;
    private Thread thread = new Thread(this::run);

    /** @param sweep how often to look for documents left behind by others; zero means only at start */
    OutboxRelay(OutboxStore store, OutboxSender sender, Duration sweep) {
        this.store = store;
        this.sender = sender;
        this.sweep = sweep;
    }

    /** A document of this collection has events to send. Cheap, never blocks on the bus. */
    public void tell(String collection, String id) {
        lock.lock();
        try {
            pending.add(new Pending(collection, id));
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Documents known to wait, for the operations page and the metrics. */
    public int waiting() {
        lock.lock();
        try {
            return pending.size();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        var pause = Duration.ZERO;
        var nextSweep = System.nanoTime();
        var sweptOnce = false;
        while (running) {
            var batch = new ArrayList<Pending>();
            try {
                if (!sweptOnce || (sweep.isPositive() && System.nanoTime() - nextSweep >= 0)) {
                    store.leftBehind().forEach(left -> tell(left.collection(), left.id()));
                    sweptOnce = true;
                    nextSweep = System.nanoTime() + sweep.toNanos();
                }
                batch.addAll(take(pause));
                store.remove(sender.send(store.read(batch)));
                pause = Duration.ZERO;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                pause = pause.isZero() ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
                LOG.warn("Events wait, next try in {} ms: {}", pause.toMillis(), e.toString());
                batch.forEach(again -> tell(again.collection(), again.id()));
            }
        }
    }

    private List<Pending> take(Duration pause) throws InterruptedException {
        if (pause.isPositive()) {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
        lock.lock();
        try {
            if (pending.isEmpty()) {
                var longest = sweep.isPositive() ? sweep : Duration.ofHours(1);
                var unused = something.awaitNanos(longest.toNanos());
            }
            var batch = pending.stream().limit(BATCH).toList();
            batch.forEach(pending::remove);
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sender.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A document that is known to carry events. */
    record Pending(String collection, String id) {}
}
