package org.shagi.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;

/** The yardstick: Kafka Streams counts the messages of the journal's topic by key, with its usual settings. */
final class StreamsCount {

    private static final String TOPIC = "attendance-journal";

    private StreamsCount() {}

    /** @return messages a second, from its start until all were counted */
    static long perSecond(String brokers, long messages, Path state) {
        var seen = new AtomicLong();
        var topology = new StreamsBuilder();
        topology.<byte[], byte[]>stream(TOPIC)
                .peek((key, value) -> seen.incrementAndGet())
                .groupByKey()
                .count();
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "figures-count");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1);
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        settings.put("auto.offset.reset", "earliest");
        try (var streams = new KafkaStreams(topology.build(), settings)) {
            long begun = System.nanoTime();
            streams.start();
            while (seen.get() < messages) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            return messages * 1_000 / Math.max(1, (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
