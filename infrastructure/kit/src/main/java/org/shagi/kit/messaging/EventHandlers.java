package org.shagi.kit.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shagi.contracts.Event;
import org.shagi.contracts.EventType;

/** What a service does on each type of event it listens to. Types that are not named here do not concern it. */
public final class EventHandlers {

    private final Map<Class<? extends Event>, Consumer<Event>> byBody;

    private EventHandlers(Map<Class<? extends Event>, Consumer<Event>> byBody) {
        this.byBody = byBody;
    }

    /** Handlers with a first type. */
    public static <E extends Event> EventHandlers on(Class<E> body, Consumer<? super E> handler) {
        return new EventHandlers(Map.of()).and(body, handler);
    }

    /** The same handlers and one more type. */
    public <E extends Event> EventHandlers and(Class<E> body, Consumer<? super E> handler) {
        var more = new LinkedHashMap<>(byBody);
        more.put(body, event -> handler.accept(body.cast(event)));
        return new EventHandlers(more);
    }

    /** Whether messages of a type with this name, of whatever version, concern these handlers. */
    boolean concernedBy(String wireName) {
        return byBody.keySet().stream().map(EventHandlers::nameWithoutVersion).anyMatch(wireName::startsWith);
    }

    /** The handler for a type; empty if the type, or this version of it, is not handled. */
    Optional<Consumer<Event>> handlerOf(EventType type) {
        return Optional.ofNullable(byBody.get(type.body()));
    }

    private static String nameWithoutVersion(Class<? extends Event> body) {
        for (var type : EventType.values()) {
            if (type.body() == body) {
                return type.topic() + "." + type.event() + ".v";
            }
        }
        throw new IllegalArgumentException("not on the bus: " + body);
    }
}
