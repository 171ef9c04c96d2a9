package org.shagi.assignment.domain.shortfall;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.kit.domain.ServiceCode;

/**
 * That a group's month had crossed a limit of fulfilment, or was back within, when quota last spoke of it. Here it is only read: a newer
 * word replaces it whole.
 *
 * @param missingTenths tenths of a service that would have been missing at the end of the month, by code
 * @param version version of the word, 1 or more
 */
public record Shortfall(
        String groupId,
        YearMonth month,
        Limit limit,
        SortedMap<ServiceCode, Integer> missingTenths,
        Instant noticedAt,
        long version) {

    /** Which limit stands crossed. */
    public enum Limit {
        /** None. */
        WITHIN,
        /** More than is allowed will be missing if as many children come as so far. */
        AT_RISK,
        /** The same even if all children come. */
        BEYOND
    }

    public Shortfall {
        missingTenths = Collections.unmodifiableSortedMap(new TreeMap<>(missingTenths));
    }
}
