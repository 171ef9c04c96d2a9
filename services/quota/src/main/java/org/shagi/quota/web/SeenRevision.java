package org.shagi.quota.web;

import java.time.Duration;
import org.shagi.quota.domain.Revision;

/** The revision as it was seen a moment ago: however many pages are open, the store is asked a few times a second. */
final class SeenRevision {

    private final Revision revision;
    private final long freshNanos;
    private long number;
    private long seenAt;

    SeenRevision(Revision revision, Duration fresh) {
        this.revision = revision;
        this.freshNanos = fresh.toNanos();
        this.seenAt = System.nanoTime() - freshNanos;
    }

    synchronized long number() {
        long now = System.nanoTime();
        if (now - seenAt >= freshNanos) {
            number = revision.current();
            seenAt = now;
        }
        return number;
    }
}
