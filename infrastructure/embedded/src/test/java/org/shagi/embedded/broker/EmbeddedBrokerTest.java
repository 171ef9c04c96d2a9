package org.shagi.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final Map<String, Integer> TOPICS = Map.of("journal", 3);

    @TempDir
    Path directory;

    @Test
    void keepsMessagesAndOffsetsOverARestart() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, TOPICS)) {
            send(broker, "first");
            assertThat(receive(broker, 1)).containsExactly("first");
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, TOPICS)) {
            send(broker, "second");

            assertThat(receive(broker, 1)).containsExactly("second");
        }
    }

    @Test
    void createsTheTopicsWithTheirPartitionsAndLetsThemBeAfterwards() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, TOPICS)) {
            assertThat(partitions(broker, "journal")).isEqualTo(3);
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Map.of("journal", 5, "enrolment", 1))) {
            assertThat(partitions(broker, "journal")).isEqualTo(3);
            assertThat(partitions(broker, "enrolment")).isEqualTo(1);
        }
    }

    @Test
    void listensOnThisMachineOnly() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Map.of())) {
            assertThat(broker.bootstrapServers()).startsWith("127.0.0.1:");
        }
    }

    @Test
    void refusesAFolderThatAnotherBrokerUses() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Map.of())) {
            assertThat(broker.bootstrapServers()).isNotEmpty();
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, Map.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(directory.toString());
        }
    }

    private static void send(EmbeddedBroker broker, String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>("journal", bytes, bytes)).get();
        }
    }

    private static List<String> receive(EmbeddedBroker broker, int expected) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "reader",
                "auto.offset.reset", "earliest");
        List<String> texts = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("journal"));
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (texts.size() < expected && System.nanoTime() < deadline) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    texts.add(new String(message.value(), StandardCharsets.UTF_8));
                }
            }
            consumer.commitSync();
        }
        return texts;
    }

    private static int partitions(EmbeddedBroker broker, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .mapToInt(description -> description.partitions().size())
                    .sum();
        }
    }
}
