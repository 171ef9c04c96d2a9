package org.shagi.embedded.broker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the topics that are missing. Partitions are never added to a live topic: keys would change their partition. */
final class Topics {

    private Topics() {}

    static void create(String bootstrapServers, Map<String, Integer> topics) {
        if (topics.isEmpty()) {
            return;
        }
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", bootstrapServers, "client.id", "embedded-topics"))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = topics.entrySet().stream()
                    .filter(topic -> !present.contains(topic.getKey()))
                    .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics cannot be created: " + topics.keySet(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }
}
