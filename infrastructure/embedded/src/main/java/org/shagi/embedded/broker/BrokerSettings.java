package org.shagi.embedded.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How the one broker of an embedded cluster is set up.
 *
 * @param bootstrapServers where clients connect
 * @param properties the settings under Kafka's own names
 */
record BrokerSettings(String bootstrapServers, Map<String, String> properties) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";
    private static final String BROKER = "BROKER";

    static BrokerSettings of(Path directory, int wantedPort) {
        String broker = HOST + ":" + (wantedPort == 0 ? freePort() : wantedPort);
        String controller = HOST + ":" + freePort();
        Map<String, String> all = new HashMap<>(listeners(broker, controller));
        all.put("log.dirs", directory.toString());
        all.putAll(DURABILITY);
        all.putAll(ONE_BROKER);
        all.putAll(SMALL);
        return new BrokerSettings(broker, Map.copyOf(all));
    }

    private static Map<String, String> listeners(String broker, String controller) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE),
                "controller.quorum.voters",
                NODE + "@" + controller,
                "listeners",
                BROKER + "://" + broker + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                BROKER + "://" + broker,
                "listener.security.protocol.map",
                BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "controller.listener.names",
                CONTROLLER,
                "inter.broker.listener.name",
                BROKER);
    }

    /** With one broker an acknowledgement of all replicas means the page cache only; read models are rebuilt from topics. */
    private static final Map<String, String> DURABILITY = Map.of(
            "log.flush.interval.messages", "1",
            "log.retention.ms", "-1",
            "auto.create.topics.enable", "false");

    /** A crashed broker must wait for its own former session to end: short, and not so short as to lose it on a busy machine. */
    private static final Map<String, String> ONE_BROKER = Map.of(
            "broker.session.timeout.ms", "4000",
            "broker.heartbeat.interval.ms", "500",
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0");

    /** The defaults are for a machine of its own: the log cleaner alone would take 128 MB of heap. */
    private static final Map<String, String> SMALL = Map.of(
            "log.cleaner.dedupe.buffer.size", "2097152",
            "log.segment.bytes", "67108864",
            "log.index.size.max.bytes", "1048576",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "group.coordinator.threads", "1",
            "metric.reporters", "");

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }
}
