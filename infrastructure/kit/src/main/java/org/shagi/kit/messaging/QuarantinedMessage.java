package org.shagi.kit.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A message that could not be handled, kept until somebody has it handled again.
 *
 * @param id {@code topic|partition|offset}
 * @param type name on the wire; empty if the message had none
 * @param body as it came
 * @param at the time of the event; null if the message told none, and in messages put aside before it was kept
 * @param reason the last failure, in words of the program
 * @param attempts how often it was tried, 1 or more
 */
@Document("quarantine")
record QuarantinedMessage(
        @Id String id,
        String type,
        String key,
        byte[] body,
        @Nullable Instant at,
        String reason,
        Instant since,
        int attempts) {

    /** When it happened; where that is not known, when it was put aside. */
    Instant happenedAt() {
        return at == null ? since : at;
    }

    QuarantinedMessage failedAgain(Throwable fault) {
        return new QuarantinedMessage(id, type, key, body, at, Quarantine.reasonOf(fault), since, attempts + 1);
    }
}
