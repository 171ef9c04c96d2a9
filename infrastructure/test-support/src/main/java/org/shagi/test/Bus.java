package org.shagi.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.shagi.contracts.Event;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;

/** The bus as a test sees it: speaks for other services, and reads what a service has said. */
public final class Bus {

    private Bus() {}

    /** Publishes an event as its owner would; when this returns, the broker has it. */
    public static void publish(Event event) {
        var type = EventType.of(event);
        publish(
                type.topic(),
                type.wireName(),
                event.key(),
                EventJson.write(event).getBytes(UTF_8));
    }

    /** Publishes any bytes under any type, for messages that nobody should have sent. */
    public static void publish(String topic, String type, String key, byte[] body) {
        ensure(topic);
        try (var producer = new KafkaProducer<String, byte[]>(
                Map.of("bootstrap.servers", StoreAndBroker.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var message = new ProducerRecord<>(topic, null, key, body);
            message.headers()
                    .add("ce_specversion", "1.0".getBytes(UTF_8))
                    .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                    .add("ce_source", ("/" + topic).getBytes(UTF_8))
                    .add("ce_type", type.getBytes(UTF_8))
                    .add("ce_time", Instant.now().toString().getBytes(UTF_8))
                    .add("content-type", "application/json".getBytes(UTF_8));
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on a topic from its beginning to its end as it is now, each message with its type and key. */
    public static List<Seen> on(String topic) {
        ensure(topic);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", StoreAndBroker.bootstrapServers(), "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var seen = new ArrayList<Seen>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    var type = message.headers().lastHeader("ce_type");
                    seen.add(new Seen(
                            type == null ? "" : new String(type.value(), UTF_8), message.key(), message.value()));
                });
            }
            return seen;
        }
    }

    /** The events of one type on its topic, for one key, oldest first. */
    public static <E extends Event> List<E> on(Class<E> body, String key) {
        for (var type : EventType.values()) {
            if (type.body() == body) {
                return on(type.topic()).stream()
                        .filter(seen -> seen.type().equals(type.wireName()) && key.equals(seen.key()))
                        .map(seen -> body.cast(EventJson.read(type, seen.body())))
                        .toList();
            }
        }
        throw new IllegalArgumentException("not on the bus: " + body);
    }

    private static void ensure(String topic) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", StoreAndBroker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A message as it lies on the topic. */
    public record Seen(String type, String key, byte[] body) {

        /** The body as text. */
        public String text() {
            return new String(body, UTF_8);
        }
    }
}
