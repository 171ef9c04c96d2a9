package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import org.shagi.kit.domain.Role;

/**
 * Days on which nobody of a role works with the group.
 *
 * @param to last such day, inclusive; not before the first
 */
public record Absence(Role role, LocalDate from, LocalDate to) {

    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence from %s to %s".formatted(from, to));
        }
    }

    boolean covers(Role aRole, LocalDate date) {
        return role == aRole && !date.isBefore(from) && !date.isAfter(to);
    }
}
