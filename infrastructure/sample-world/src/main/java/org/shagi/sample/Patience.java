package org.shagi.sample;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asking again until something has come about, for a minute at most. */
final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** @throws PlayingFailed if it has not come about within a minute */
    static void until(String what, BooleanSupplier come) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new PlayingFailed("waited a minute in vain until " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
