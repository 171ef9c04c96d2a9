package org.shagi.quota.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.PassingFaults;
import org.shagi.quota.application.HoldDistribution;
import org.shagi.quota.application.HoldDrawnPlan;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.HoldOverdueDay;
import org.shagi.quota.application.HoldYearAssignment;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.rebuild.FreshModel;
import org.shagi.quota.domain.rebuild.Topics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads all partitions of the topics with a consumer that belongs to no group, so that nobody else's position moves. */
@Component
class KafkaTopics implements Topics {

    /** What quota reads. */
    static final List<String> TOPICS = List.of("enrolment", "state-assignment", "attendance-journal", "diagnostics");

    private static final int AT_ONCE = 5_000;

    private final String brokers;
    private final QuotaHandlers live;

    KafkaTopics(@Value("${spring.kafka.bootstrap-servers}") String brokers, QuotaHandlers live) {
        this.brokers = brokers;
        this.live = live;
    }

    @Override
    public Reading read(FreshModel into, Revision revision) {
        var handlers = new QuotaHandlers(
                new NameDepartment(into.departments(), revision),
                new HoldGroup(into.groups(), revision),
                new SetGroupPlan(into.plans(), revision),
                new HoldDrawnPlan(into.drawnPlans(), revision),
                new HoldDistribution(into.distributions(), revision),
                new HoldOverdueDay(into.overdueDays()),
                new HoldYearAssignment(into.yearAssignments(), revision),
                new RecordDaySheet(into.months(), revision));
        return new Pass(brokers, handlers.all(), Map.of());
    }

    @Override
    public Reading readAgain(SortedMap<String, Long> from) {
        return new Pass(brokers, live.all(), from);
    }

    /** One pass over the topics. */
    private static final class Pass implements Reading {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final List<TopicPartition> partitions;
        private final EventHandlers handlers;
        private Map<TopicPartition, Long> ends;
        private long handled;
        private long unreadable;

        Pass(String brokers, EventHandlers handlers, Map<String, Long> from) {
            this.handlers = handlers;
            this.consumer = new KafkaConsumer<>(Map.of(
                    ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    brokers,
                    ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                    AT_ONCE));
            var topics = consumer.listTopics();
            this.partitions = TOPICS.stream()
                    .flatMap(topic -> topics.getOrDefault(topic, List.of()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (var partition : partitions) {
                var offset = from.get(partition.toString());
                if (offset != null) {
                    consumer.seek(partition, offset);
                }
            }
            this.ends = consumer.endOffsets(partitions);
        }

        @Override
        public void next() {
            var polled = consumer.poll(Duration.ofMillis(500));
            try {
                unreadable += StreamSupport.stream(polled.spliterator(), false)
                        .filter(message -> !isHandled(message))
                        .count();
                handled += polled.count();
            } catch (RuntimeException passing) {
                // handled twice is handled once: so all of it comes again
                polled.partitions()
                        .forEach(partition -> consumer.seek(
                                partition, polled.records(partition).getFirst().offset()));
                throw passing;
            }
        }

        private boolean isHandled(ConsumerRecord<byte[], byte[]> message) {
            try {
                var unused = handlers.handle(header(message, "ce_type"), message.value(), time(message));
                return true;
            } catch (RuntimeException e) {
                if (PassingFaults.passes(e)) {
                    throw e;
                }
                return false;
            }
        }

        private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
            var header = message.headers().lastHeader(name);
            return header == null ? "" : new String(header.value(), UTF_8);
        }

        private static Instant time(ConsumerRecord<byte[], byte[]> message) {
            var time = header(message, "ce_time");
            return time.isEmpty() ? Instant.EPOCH : Instant.parse(time);
        }

        @Override
        public long handled() {
            return handled;
        }

        @Override
        public long total() {
            long ahead = partitions.stream()
                    .mapToLong(partition -> Math.max(0, end(partition) - consumer.position(partition)))
                    .sum();
            return handled + ahead;
        }

        private long end(TopicPartition partition) {
            return ends.getOrDefault(partition, 0L);
        }

        @Override
        public long unreadable() {
            return unreadable;
        }

        @Override
        public boolean caughtUp() {
            return partitions.stream().allMatch(partition -> consumer.position(partition) >= end(partition));
        }

        @Override
        public SortedMap<String, Long> offsets() {
            return partitions.stream()
                    .collect(toMap(TopicPartition::toString, consumer::position, Math::max, TreeMap::new));
        }

        @Override
        public void lookAhead() {
            ends = consumer.endOffsets(partitions);
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
