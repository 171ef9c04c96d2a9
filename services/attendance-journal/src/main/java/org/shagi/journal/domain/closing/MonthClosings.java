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
     * Begins to close the month: from now on who writes into it takes it for closed, until it is put or given up. What somebody
     * else has begun is taken over, so that nothing is left lying by who died over it.
     *
     * @param attempt an id of its own
     * @return false if it is closed already, or was taken or given up by somebody else just now
     */
    boolean begin(String groupId, YearMonth month, String attempt);

    /** The month stays open, unless somebody else has taken it over. */
    void giveUp(String groupId, YearMonth month, String attempt);

    /**
     * Puts the first version, if the attempt was not taken over, and with the same write the news of it for the other services.
     *
     * @param at when it was closed
     * @return false if somebody else has taken it over or closed it; then nothing was stored and nothing will be told
     */
    boolean putFirst(MonthClosing closing, String attempt, Instant at);

    /**
     * Puts the next version in place of the one before, and with the same write the news of it for the other services.
     *
     * @param at when this version came about
     * @return false if another version was put there first; then nothing was stored and nothing will be told
     */
    boolean put(MonthClosing closing, Instant at);

    /** Who has signed the closed month; nobody while it is open. */
    Handover handover(String groupId, YearMonth month);

    /** Puts a signature under the closed month, unless one for the same sums or later ones stands there. */
    void sign(String groupId, YearMonth month, Handover.Step step, Handover.Signature signature);

    /** Whether the month is closed, or is being closed. */
    boolean isClosed(String groupId, YearMonth month);
}
