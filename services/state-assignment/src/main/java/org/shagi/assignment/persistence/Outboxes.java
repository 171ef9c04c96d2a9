package org.shagi.assignment.persistence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;

/** Events that wait. */
final class Outboxes {

    private Outboxes() {}

    /** What already waits in the stored document, if there is one, and the new event behind it. */
    static List<OutboxEvent> behind(@Nullable CarriesOutbox stored, OutboxEvent event) {
        var waiting = stored == null ? Stream.<OutboxEvent>empty() : stored.outbox().stream();
        return Stream.concat(waiting, Stream.of(event)).toList();
    }
}
