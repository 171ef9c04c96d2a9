package org.shagi.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.shagi.contracts.Event;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;

/**
 * An event waiting inside the document whose change caused it.
 *
 * @param id id of the message, the same however often it is sent
 * @param type name on the wire, such as {@code enrolment.group-roster-changed.v1}
 * @param key what its order is kept by: the group's or the department's id
 * @param at when it happened
 * @param body JSON
 */
public record OutboxEvent(String id, String type, String key, Instant at, String body) {

    /** The event as it will be stored and sent. */
    public static OutboxEvent of(Event event, Instant at) {
        return new OutboxEvent(
                UUID.randomUUID().toString(), EventType.of(event).wireName(), event.key(), at, EventJson.write(event));
    }
}
