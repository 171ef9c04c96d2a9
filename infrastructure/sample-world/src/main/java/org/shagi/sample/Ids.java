package org.shagi.sample;

import java.util.Map;
import java.util.Objects;

/** Looking up what must have been played before. */
final class Ids {

    private Ids() {}

    static <K, V> V of(Map<K, V> ids, K thing) {
        return Objects.requireNonNull(
                ids.get(thing), () -> "not played: " + thing.getClass().getSimpleName());
    }
}
