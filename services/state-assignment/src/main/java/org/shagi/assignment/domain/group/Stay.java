package org.shagi.assignment.domain.group;

import java.time.LocalDate;

/**
 * The days one child is on the roster. Which child it is does not matter to a plan, so it is not kept.
 *
 * @param from first day on which services may be given
 * @param to last such day, inclusive
 */
public record Stay(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
