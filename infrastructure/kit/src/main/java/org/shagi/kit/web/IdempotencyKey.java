package org.shagi.kit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.shagi.kit.domain.Actor;

/**
 * The caller's own name for a request that makes something: a controller's parameter of this type requires the header
 * {@code Idempotency-Key}. What is made takes its id from it, so a repeat finds the thing instead of making a second one.
 *
 * @param id id for what is made: the same for the same caller and key
 */
public record IdempotencyKey(String id) {

    /** Name of the header. */
    public static final String HEADER = "Idempotency-Key";

    static IdempotencyKey of(Actor actor, String key) {
        return new IdempotencyKey(
                UUID.nameUUIDFromBytes((actor.id() + '|' + key).getBytes(UTF_8)).toString());
    }
}
