package org.shagi.quota.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.forecast.Backlog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks once how far the topics reach, and then whether figures have reached that far. */
@Component
class KafkaBacklog implements Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaBacklog.class);

    private final String brokers;
    private final String group;
    private final Revision revision;
    private volatile @Nullable Map<String, Long> ahead;

    KafkaBacklog(
            @Value("${spring.kafka.bootstrap-servers}") String brokers,
            @Value("${spring.application.name}") String group,
            Revision revision) {
        this.brokers = brokers;
        this.group = group;
        this.revision = revision;
    }

    @Override
    public boolean isRead() {
        var ends = ahead;
        if (ends == null) {
            ends = find();
            ahead = ends;
        }
        if (ends == null) {
            return false;
        }
        var offsets = revision.position().offsets();
        return ends.entrySet().stream().allMatch(end -> offsets.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** The end of each partition that has something this service has not done with yet; null if the broker does not say. */
    private @Nullable Map<String, Long> find() {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            var topics =
                    admin.describeTopics(KafkaTopics.TOPICS).allTopicNames().get();
            var wanted = new HashMap<TopicPartition, OffsetSpec>();
            topics.values()
                    .forEach(topic -> topic.partitions()
                            .forEach(partition -> wanted.put(
                                    new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
            var done = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = new HashMap<String, Long>();
            admin.listOffsets(wanted).all().get().forEach((partition, end) -> {
                var committed = done.get(partition);
                if (end.offset() > (committed == null ? 0 : committed.offset())) {
                    ends.put(partition.toString(), end.offset());
                }
            });
            return ends;
        } catch (ExecutionException brokerIsAway) {
            LOG.warn("How far the topics reach is not known yet: {}", brokerIsAway.toString());
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
