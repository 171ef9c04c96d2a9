package org.shagi.kit.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * Takes messages from the bus to the handlers of the service.
 *
 * <p>A fault that will pass (the store is away) is thrown: the container asks for the message again, with growing pauses,
 * for ever. A message that cannot be handled is written into quarantine with its reason, and only then is it done with.
 * Nothing is dropped.
 */
public class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Quarantine quarantine;
    private final CopyOnWriteArrayList<EventHandlers> all = new CopyOnWriteArrayList<>();

    Inbox(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    /** A function bean for one topic that gives each message to its handler. */
    public Consumer<Message<byte[]>> dispatching(EventHandlers handlers) {
        all.addIfAbsent(handlers);
        return message -> {
            var type = header(message, "type");
            try {
                handle(handlers, type, message.getPayload(), Objects.requireNonNullElse(time(message), Instant.EPOCH));
            } catch (RuntimeException e) {
                if (PassingFaults.passes(e)) {
                    throw e;
                }
                LOG.error("Into quarantine: {} {}: {}", position(message), type, e.toString());
                quarantine.keep(position(message), type, key(message), message.getPayload(), timeIfAny(message), e);
            }
        };
    }

    /**
     * Handles a kept message again.
     *
     * @param at when the event happened
     * @throws RuntimeException what the handler throws
     */
    void again(String type, byte[] body, Instant at) {
        var concerned = new ArrayList<>(all);
        concerned.removeIf(handlers -> !handlers.concernedBy(type));
        if (concerned.isEmpty()) {
            throw new UnhandledMessage("nobody here handles " + type);
        }
        concerned.forEach(handlers -> handle(handlers, type, body, at));
    }

    private static void handle(EventHandlers handlers, String type, byte[] body, Instant at) {
        if (type.isEmpty()) {
            throw new UnhandledMessage("the message has no type");
        }
        handlers.handle(type, body, at);
    }

    private static @Nullable Instant timeIfAny(Message<byte[]> message) {
        try {
            return time(message);
        } catch (UnhandledMessage notATime) {
            return null;
        }
    }

    private static @Nullable Instant time(Message<byte[]> message) {
        var time = header(message, "time");
        try {
            return time.isEmpty() ? null : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeParseException e) {
            throw new UnhandledMessage("not a time: " + time);
        }
    }

    private static String header(Message<byte[]> message, String attribute) {
        var value = message.getHeaders().get("ce_" + attribute);
        if (value == null) {
            value = message.getHeaders().get("ce-" + attribute);
        }
        return switch (value) {
            case null -> "";
            case byte[] bytes -> new String(bytes, UTF_8);
            default -> value.toString();
        };
    }

    private static String key(Message<byte[]> message) {
        var key = message.getHeaders().get(KafkaHeaders.RECEIVED_KEY);
        return key instanceof byte[] bytes ? new String(bytes, UTF_8) : String.valueOf(key);
    }

    private static String position(Message<byte[]> message) {
        var headers = message.getHeaders();
        return "%s|%s|%s"
                .formatted(
                        headers.get(KafkaHeaders.RECEIVED_TOPIC),
                        headers.get(KafkaHeaders.RECEIVED_PARTITION),
                        headers.get(KafkaHeaders.OFFSET));
    }

    /** A message that no handler of this service can make sense of. */
    static final class UnhandledMessage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnhandledMessage(String message) {
            super(message);
        }
    }
}
