package org.shagi.kit.messaging;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.shagi.contracts.Event;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;

/** What a service does on each type of event it listens to. Types that are not named here do not concern it. */
public final class EventHandlers {

    private final Map<Class<? extends Event>, BiConsumer<Event, Instant>> byBody;
    private final List<String> namesWithoutVersion;

    private EventHandlers(Map<Class<? extends Event>, BiConsumer<Event, Instant>> byBody) {
        this.byBody = byBody;
        this.namesWithoutVersion = Arrays.stream(EventType.values())
                .filter(type -> byBody.containsKey(type.body()))
                .map(type -> type.topic() + "." + type.event() + ".v")
                .toList();
    }

    /** Handlers with a first type. */
    public static <E extends Event> EventHandlers on(Class<E> body, Consumer<? super E> handler) {
        return new EventHandlers(Map.of()).and(body, handler);
    }

    /** The same handlers and one more type. */
    public <E extends Event> EventHandlers and(Class<E> body, Consumer<? super E> handler) {
        return andAt(body, (event, at) -> handler.accept(event));
    }

    /**
     * The same handlers and one more type, whose handler wants to know when the event happened.
     *
     * @param handler takes the event and the time in its envelope, {@link Instant#EPOCH} if the envelope is lost
     */
    public <E extends Event> EventHandlers andAt(Class<E> body, BiConsumer<? super E, Instant> handler) {
        var more = new LinkedHashMap<>(byBody);
        more.put(body, (event, at) -> handler.accept(body.cast(event), at));
        return new EventHandlers(more);
    }

    /**
     * Gives a message to its handler.
     *
     * @param at when the event happened
     * @return false if messages of this type do not concern these handlers
     * @throws RuntimeException what the handler throws, or if this version of the type, or the body, cannot be understood
     */
    public boolean handle(String wireName, byte[] body, Instant at) {
        if (!concernedBy(wireName)) {
            return false;
        }
        var known =
                EventType.named(wireName).orElseThrow(() -> new Inbox.UnhandledMessage("unknown version: " + wireName));
        handlerOf(known)
                .orElseThrow(() -> new Inbox.UnhandledMessage("unknown version: " + wireName))
                .accept(EventJson.read(known, body), at);
        return true;
    }

    /** Whether messages of a type with this name, of whatever version, concern these handlers. */
    boolean concernedBy(String wireName) {
        return namesWithoutVersion.stream().anyMatch(wireName::startsWith);
    }

    /** The handler for a type; empty if the type, or this version of it, is not handled. */
    Optional<BiConsumer<Event, Instant>> handlerOf(EventType type) {
        return Optional.ofNullable(byBody.get(type.body()));
    }
}
