package org.shagi.embedded.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.h2.mvstore.MVStore;

/**
 * Rewrites the emptiest parts of the file now and then: with automatic commits off, the file does not do it by itself.
 *
 * <p>Parts are only written anew, never moved: moving overwrites what the last commit still needs.
 */
final class Housekeeping {

    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int TARGET_FILL_PERCENT = 60;
    private static final int BYTES_PER_TURN = 4 * 1024 * 1024;
    private static final int TURNS_AT_CLOSE = 8;

    private final MVStore file;
    private long last = System.nanoTime();

    Housekeeping(MVStore file) {
        this.file = file;
        // Space freed by a commit may be used again at once: no commit begins before the one before it is synced.
        file.setRetentionTime(0);
    }

    /** Called between commits, by the thread that commits. */
    void runIfDue(Lock noCommandUnderWay) {
        if (System.nanoTime() - last < INTERVAL_NANOS) {
            return;
        }
        noCommandUnderWay.lock();
        try {
            file.compact(TARGET_FILL_PERCENT, BYTES_PER_TURN);
        } finally {
            noCommandUnderWay.unlock();
        }
        file.sync();
        last = System.nanoTime();
    }

    /** Called when nothing else is to come. */
    void runAtClose() {
        for (int turn = 0; turn < TURNS_AT_CLOSE && file.compact(TARGET_FILL_PERCENT, BYTES_PER_TURN); turn++) {
            file.sync();
        }
    }
}
