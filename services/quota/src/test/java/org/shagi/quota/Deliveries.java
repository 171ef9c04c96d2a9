package org.shagi.quota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.shagi.contracts.Event;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.kit.messaging.EventHandlers;

/** Messages as they may come from a broker: within a partition in their order, repeated, and partitions in any order. */
final class Deliveries {

    private static final int PARTITIONS = 6;

    private Deliveries() {}

    record Message(String type, String key, byte[] body) {

        static Message of(Event event) {
            return new Message(
                    EventType.of(event).wireName(),
                    event.key(),
                    EventJson.write(event).getBytes(UTF_8));
        }
    }

    /** Delivers everything through the handlers, in an order of the random's choice. */
    static void deliver(List<Message> messages, Random random, EventHandlers handlers) {
        var partitions = partitions(messages, random);
        while (!partitions.isEmpty()) {
            var next = partitions.get(random.nextInt(partitions.size()));
            var message = next.removeFirst();
            assertThat(handlers.handle(message.type, message.body, Instant.EPOCH))
                    .isTrue();
            partitions.removeIf(Deque::isEmpty);
        }
    }

    /** By key; each then told once, or every message twice, or as a whole once more from some message on. */
    private static List<Deque<Message>> partitions(List<Message> sent, Random random) {
        var byKey = new HashMap<Integer, List<Message>>();
        for (var message : sent) {
            byKey.computeIfAbsent(Math.floorMod(message.key.hashCode(), PARTITIONS), first -> new ArrayList<>())
                    .add(message);
        }
        var partitions = new ArrayList<Deque<Message>>();
        for (var messages : byKey.values()) {
            var told = new ArrayDeque<Message>();
            boolean twice = random.nextBoolean();
            for (var message : messages) {
                told.add(message);
                if (twice) {
                    told.add(message);
                }
            }
            if (random.nextBoolean()) {
                told.addAll(messages.subList(random.nextInt(messages.size()), messages.size()));
            }
            partitions.add(told);
        }
        return partitions;
    }
}
