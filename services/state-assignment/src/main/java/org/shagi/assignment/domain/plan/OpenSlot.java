package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * A place in a day that could carry one more session.
 *
 * @param givers the services it could carry, and who would give each
 */
public record OpenSlot(
        LocalDate date, LocalTime from, LocalTime to, SessionKind kind, SortedMap<ServiceCode, Role> givers) {

    public OpenSlot {
        givers = Collections.unmodifiableSortedMap(new TreeMap<>(givers));
    }

    /** @throws IllegalArgumentException if it cannot carry the service */
    Session carrying(ServiceCode code) {
        var giver = givers.get(code);
        if (giver == null) {
            throw new IllegalArgumentException("%s cannot carry %s".formatted(this, code));
        }
        return new Session(code, from, to, giver, kind);
    }
}
