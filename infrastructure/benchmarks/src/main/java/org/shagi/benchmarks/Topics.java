package org.shagi.benchmarks;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.shagi.contracts.EventType;

/** The topics of the suite, which a broker of a measurement needs before anything is told. */
final class Topics {

    private static final int PARTITIONS = 3;

    /** Partitions by topic. */
    static final Map<String, Integer> ALL = Arrays.stream(EventType.values())
            .map(EventType::topic)
            .distinct()
            .collect(toUnmodifiableMap(Function.identity(), topic -> PARTITIONS));

    private Topics() {}
}
