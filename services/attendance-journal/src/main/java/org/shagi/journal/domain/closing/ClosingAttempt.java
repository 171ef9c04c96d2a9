package org.shagi.journal.domain.closing;

import java.time.LocalDate;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.kit.domain.Actor;

/**
 * Somebody wants to close a month: all that the rules look at.
 *
 * @param month as it is written now
 * @param today in the centre's zone
 */
public record ClosingAttempt(GroupMonth month, Actor closer, LocalDate today) {

    MonthChecks checks() {
        return new MonthChecks(month);
    }

    /** The closing. Only for a month that the rules let through. */
    MonthClosing result() {
        return MonthClosing.of(month, today, closer.id());
    }
}
