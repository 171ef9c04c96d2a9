package org.shagi.quota.domain;

import java.time.LocalDate;

/**
 * A child's time on the roster of a group.
 *
 * @param childId pseudonymous id, the same in every group
 * @param from first day on which services may be given
 * @param to last such day, inclusive
 */
public record Stay(String childId, LocalDate from, LocalDate to) {

    /** Whether any day of it lies between two days, both included. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
