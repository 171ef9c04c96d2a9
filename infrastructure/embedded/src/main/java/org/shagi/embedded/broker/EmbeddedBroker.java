package org.shagi.embedded.broker;

import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker, its own controller, inside this process: it listens on 127.0.0.1 and keeps its logs in one folder.
 *
 * <p>An acknowledged message has been synced to the disk. After a crash the broker is back in about five seconds.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final FolderLock lock;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, FolderLock lock, String bootstrapServers) {
        this.server = server;
        this.lock = lock;
        this.bootstrapServers = bootstrapServers;
    }

    /** {@link #start(Path, int, Map)} on a free port. */
    public static EmbeddedBroker start(Path directory, Map<String, Integer> topics) {
        return start(directory, 0, topics);
    }

    /**
     * Starts the broker on what {@code directory} holds, formatting an empty one, and returns when it takes messages.
     *
     * @param port the port to listen on, 0 for a free one
     * @param topics the topics to create if they are missing, each with its number of partitions, at least 1; the
     *     partitions of a topic that exists are left as they are
     * @throws IllegalStateException if the folder is in use or the broker cannot start
     */
    public static EmbeddedBroker start(Path directory, int port, Map<String, Integer> topics) {
        FolderLock lock = FolderLock.on(directory);
        try {
            BrokerStorage.formatIfEmpty(directory);
            BrokerSettings settings = BrokerSettings.of(directory, port);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
            return started(new EmbeddedBroker(server, lock, settings.bootstrapServers()), topics);
        } catch (RuntimeException e) {
            lock.close();
            throw new IllegalStateException("The embedded broker could not start in " + directory, e);
        }
    }

    private static EmbeddedBroker started(EmbeddedBroker broker, Map<String, Integer> topics) {
        try {
            broker.server.startup();
            Topics.create(broker.bootstrapServers, topics);
            return broker;
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
    }

    /** Where clients connect, such as {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker cleanly and waits until its files are closed. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        lock.close();
    }
}
