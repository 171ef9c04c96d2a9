package org.shagi.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.shagi.embedded.broker.EmbeddedBroker;
import org.shagi.embedded.store.EmbeddedStore;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * A document store and a broker for tests, started once per JVM: a MongoDB replica set and Apache Kafka in containers where
 * Docker is at hand, the embedded pair where it is not. The same tests run on both.
 *
 * <p>Use: {@code @ContextConfiguration(initializers = StoreAndBroker.class)}.
 */
public final class StoreAndBroker implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String MONGODB_IMAGE = "mongo:8.0";
    private static final String KAFKA_IMAGE = "apache/kafka:4.2.0";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(properties()).applyTo(context);
    }

    /** Where the pair is, and who signs tokens, under the names that services read. */
    public static Map<String, String> properties() {
        return Map.of(
                "SHAGI_MONGODB_URI", Pair.RUNNING.mongodbUri(),
                "SHAGI_KAFKA", Pair.RUNNING.bootstrapServers(),
                "SHAGI_PARTITIONS", "3",
                "SHAGI_ISSUER", Tokens.issuer(),
                "SHAGI_JWKS", Tokens.jwksUri(),
                "shagi.outbox.sweep", "1s");
    }

    /** Address of the broker. */
    public static String bootstrapServers() {
        return Pair.RUNNING.bootstrapServers();
    }

    /** Whether the pair runs in containers. */
    public static boolean inContainers() {
        return Pair.RUNNING.inContainers();
    }

    private record Pair(String mongodbUri, String bootstrapServers, boolean inContainers) {

        static final Pair RUNNING = start();

        private static Pair start() {
            return DockerClientFactory.instance().isDockerAvailable() ? containers() : embedded();
        }

        // The containers and servers end with the JVM.
        @SuppressWarnings("resource")
        private static Pair containers() {
            var mongo = new MongoDBContainer(MONGODB_IMAGE).withReplicaSet();
            var kafka = new KafkaContainer(KAFKA_IMAGE);
            mongo.start();
            kafka.start();
            return new Pair(mongo.getConnectionString(), kafka.getBootstrapServers(), true);
        }

        private static Path temporaryDirectory() {
            try {
                return Files.createTempDirectory("shagi-broker-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Pair embedded() {
            var store = EmbeddedStore.temporary();
            var directory = temporaryDirectory();
            var broker = EmbeddedBroker.start(directory, Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                broker.close();
                FileSystemUtils.deleteRecursively(directory.toFile());
            }));
            return new Pair(store.connectionString(), broker.bootstrapServers(), false);
        }
    }
}
