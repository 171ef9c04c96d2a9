package org.shagi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A few requests at a time: enough to be quick, not so many that the services of one machine starve. */
final class Parallel {

    private static final int AT_A_TIME = 4;

    private Parallel() {}

    /** Does all of them; after the first failure the rest is given up. Their results are in the order of the steps. */
    static <T> List<T> all(List<Callable<T>> steps, Runnable afterEach) {
        var pool = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory());
        try {
            var running = steps.stream()
                    .map(step -> pool.submit(() -> {
                        var result = step.call();
                        afterEach.run();
                        return result;
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var step : running) {
                results.add(step.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PlayingFailed refused ? refused : new PlayingFailed("a step failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayingFailed("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
