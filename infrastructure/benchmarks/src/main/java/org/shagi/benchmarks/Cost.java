package org.shagi.benchmarks;

import java.time.Duration;

/**
 * What something has cost so far.
 *
 * @param nanos by the clock
 * @param processor of all processors together, store, broker and whoever asks included: what a busy machine does not distort
 */
record Cost(long nanos, Duration processor) {

    static Cost now() {
        return new Cost(
                System.nanoTime(),
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    static Cost since(Cost begun) {
        var now = now();
        return new Cost(now.nanos - begun.nanos, now.processor.minus(begun.processor));
    }

    double seconds() {
        return nanos / 1e9;
    }

    double processorSeconds() {
        return processor.toNanos() / 1e9;
    }
}
