package org.shagi.enrolment.domain;

import java.time.LocalDate;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * Days from the first to the last, both inclusive.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it begins: %s–%s".formatted(from, to));
        }
    }

    /** The period between two days that somebody gave; refused if the last is before the first. */
    public static Decision<Period> between(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? Decision.refused(
                        Refusal.rule("period-out-of-order").with("from", from).with("to", to))
                : Decision.accepted(new Period(from, to));
    }

    /** Whether this day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day itself if it is one of them, otherwise the first or the last. */
    public LocalDate nearestTo(LocalDate day) {
        return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
    }

    /** Whether all days of the other period are among them. */
    public boolean contains(Period other) {
        return covers(other.from) && covers(other.to);
    }

    /** Whether at least one day is in both. */
    public boolean overlaps(Period other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }
}
