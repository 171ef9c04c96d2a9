package org.shagi.assignment.domain.plan;

import java.time.LocalTime;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * A counted service in its place in the day: one session with the whole group.
 *
 * @param to after {@code from}
 * @param provider who holds it
 */
public record Session(ServiceCode code, LocalTime from, LocalTime to, Role provider, SessionKind kind) {

    /** Whether both take up some of the same minutes. */
    boolean overlaps(LocalTime otherFrom, LocalTime otherTo) {
        return from.isBefore(otherTo) && otherFrom.isBefore(to);
    }
}
