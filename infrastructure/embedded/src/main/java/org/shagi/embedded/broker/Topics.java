package org.shagi.embedded.broker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing. Partitions are never added to a live topic: keys would change their partition. */
final class Topics {

    private Topics() {}

    static void create(String bootstrapServers, Map<String, Integer> topics) {
        if (topics.isEmpty()) {
            return;
        }
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", bootstrapServers, "client.id", "embedded-topics"))) {
            List<NewTopic> wanted = topics.entrySet().stream()
                    .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                    .toList();
            for (KafkaFuture<Void> answer : admin.createTopics(wanted).values().values()) {
                awaitCreatedOrPresent(answer);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics cannot be created: " + topics.keySet(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    private static void awaitCreatedOrPresent(KafkaFuture<Void> answer)
            throws ExecutionException, InterruptedException {
        try {
            answer.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
