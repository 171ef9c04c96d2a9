package org.shagi.contracts.quota;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.shagi.contracts.Event;

/**
 * That a group's running month has crossed a limit of fulfilment, or is back within (S003 VI.2). Nothing is told while the month stays on
 * its side of a limit. Figures are those at the crossing, in tenths of a service.
 *
 * @param planTenths plan of the month
 * @param fact whole services given so far
 * @param likelyTenths given by the end of the month if as many children come as so far
 * @param allowedTenths what may be missing
 * @param missingTenths by code what would be missing, codes of which nothing would be left out
 */
public record FulfilmentWarning(
        String groupId,
        String departmentId,
        YearMonth month,
        Limit limit,
        int planTenths,
        int fact,
        int likelyTenths,
        int allowedTenths,
        Map<String, Integer> missingTenths,
        Instant noticedAt,
        long version)
        implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /** Which limit stands crossed. */
    public enum Limit {
        /** None: what will be missing is allowed. */
        WITHIN,
        /** More than is allowed will be missing if as many children come as so far. */
        AT_RISK,
        /** More than is allowed will be missing even if all children come on every day left. */
        BEYOND
    }
}
