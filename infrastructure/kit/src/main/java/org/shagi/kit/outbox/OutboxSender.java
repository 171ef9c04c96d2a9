package org.shagi.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.outbox.OutboxStore.Waiting;

/**
 * Sends events to the service's own topic as CloudEvents 1.0 in Kafka's binary mode, and says which of them the broker has
 * confirmed to all in-sync replicas. After any doubt the producer is thrown away: a new one starts clean, and what was in
 * doubt is sent again.
 */
class OutboxSender {

    private final String topic;
    private final String bootstrapServers;
    private @Nullable Producer<String, byte[]> producer;

    OutboxSender(String topic, String bootstrapServers) {
        this.topic = topic;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Sends all, waits for all.
     *
     * @return those that the broker has confirmed
     * @throws IllegalStateException if one was not; the caller sends all again
     */
    List<Waiting> send(List<Waiting> events) throws InterruptedException {
        if (events.isEmpty()) {
            return events;
        }
        try {
            var live = producer();
            var answers = new ArrayList<Future<RecordMetadata>>();
            for (var waiting : events) {
                var answer = live.send(record(waiting));
                if (answer.isDone()) {
                    // failed before it was queued, such as for want of the topic: those after it must not go first
                    answer.get();
                }
                answers.add(answer);
            }
            live.flush();
            for (var answer : answers) {
                answer.get();
            }
            return events;
        } catch (ExecutionException | RuntimeException e) {
            close();
            throw new IllegalStateException("the broker did not confirm: " + e.getMessage(), e);
        }
    }

    private ProducerRecord<String, byte[]> record(Waiting waiting) {
        var event = waiting.event();
        var headers = new RecordHeaders();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", event.id().getBytes(UTF_8));
        headers.add("ce_source", ("/" + topic).getBytes(UTF_8));
        headers.add("ce_type", event.type().getBytes(UTF_8));
        headers.add("ce_time", event.at().toString().getBytes(UTF_8));
        headers.add("ce_subject", waiting.documentId().getBytes(UTF_8));
        headers.add("content-type", "application/json".getBytes(UTF_8));
        return new ProducerRecord<>(topic, null, event.key(), event.body().getBytes(UTF_8), headers);
    }

    private Producer<String, byte[]> producer() {
        var live = producer;
        if (live == null) {
            live = new KafkaProducer<>(Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    ProducerConfig.CLIENT_ID_CONFIG,
                    topic + "-outbox",
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.COMPRESSION_TYPE_CONFIG,
                    "lz4",
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    10_000,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                    60_000,
                    ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                    StringSerializer.class,
                    ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                    ByteArraySerializer.class));
            producer = live;
        }
        return live;
    }

    /** Lets the connection go; the next sending opens a new one. */
    void close() {
        var live = producer;
        producer = null;
        if (live != null) {
            live.close(Duration.ZERO);
        }
    }
}
