package org.shagi.kit.messaging;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A message that could not be handled, kept until somebody has it handled again.
 *
 * @param id {@code topic|partition|offset}
 * @param type name on the wire; empty if the message had none
 * @param body as it came
 * @param reason the last failure, in words of the program
 * @param attempts how often it was tried, 1 or more
 */
@Document("quarantine")
record QuarantinedMessage(
        @Id String id, String type, String key, byte[] body, String reason, Instant since, int attempts) {

    QuarantinedMessage failedAgain(Throwable fault) {
        return new QuarantinedMessage(id, type, key, body, Quarantine.reasonOf(fault), since, attempts + 1);
    }
}
