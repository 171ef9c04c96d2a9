package org.shagi.journal.domain.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed months. Each is found by its group and month, and stored by one atomic write. */
public interface MonthClosings {

    /** The closing of this month; empty while it is open. */
    Optional<MonthClosing> of(String groupId, YearMonth month);

    /** When those of these months, by group, that are closed were closed; a group without one is not among them. */
    Map<String, Map<YearMonth, LocalDate>> closedOn(Map<String, List<YearMonth>> months);

    /**
     * Puts the next version in place of the one before, and with the same write the news of it for the other services.
     *
     * @param at when this version came about
     * @return false if another version was put there first; then nothing was stored and nothing will be told
     */
    boolean put(MonthClosing closing, Instant at);

    /** Whether the month is closed. */
    boolean isClosed(String groupId, YearMonth month);
}
