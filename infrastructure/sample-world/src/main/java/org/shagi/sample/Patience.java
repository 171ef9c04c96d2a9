package org.shagi.sample;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asking again until something has come about, for a minute at most. */
final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** @throws PlayingFailed if it has not come about within a minute */
    static void until(String what, BooleanSupplier come) {
        boolean unused = until(what, come::getAsBoolean, it -> it);
    }

    /**
     * The first answer that is as it should be.
     *
     * @throws PlayingFailed if there is none within a minute
     */
    static <T> T until(String what, Supplier<T> ask, Predicate<T> right) {
        long end = System.nanoTime() + LIMIT.toNanos();
        var answer = ask.get();
        while (!right.test(answer)) {
            if (System.nanoTime() > end) {
                throw new PlayingFailed("waited a minute in vain until " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = ask.get();
        }
        return answer;
    }
}
