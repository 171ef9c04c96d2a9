package org.shagi.quota.domain.forecast;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Allowance;

/**
 * That a group's month has crossed a limit of fulfilment, or is back within.
 *
 * <p>It begins with the first limit that the month crosses. While the month stays where it is, nothing is said again, whatever its
 * figures become; when it crosses another limit, or comes back, the next version says so. A month that never left its limits has none.
 *
 * @param outlook figures at the crossing
 * @param missingTenths what would be missing of each code at the end of the month, those of which something would
 * @param version 1 with the first crossing, one more with each
 */
public record Warning(
        String groupId,
        String departmentId,
        YearMonth month,
        Limit limit,
        Outlook outlook,
        long allowedTenths,
        SortedMap<ServiceCode, Long> missingTenths,
        Instant at,
        long version) {

    public Warning {
        missingTenths = Collections.unmodifiableSortedMap(new TreeMap<>(missingTenths));
    }

    /**
     * The next word on a month; empty while it stays where the last word left it.
     *
     * @param last null if none was said yet
     */
    public static Optional<Warning> next(
            @Nullable Warning last, Known known, YearMonth month, Forecast forecast, Allowance allowance, Instant at) {
        var total = forecast.total();
        var limit = Limit.of(total, allowance);
        if (limit == (last == null ? Limit.WITHIN : last.limit)) {
            return Optional.empty();
        }
        var missing = new TreeMap<ServiceCode, Long>();
        forecast.codes().forEach((code, outlook) -> {
            if (outlook.missingTenths() > 0) {
                missing.put(code, outlook.missingTenths());
            }
        });
        return Optional.of(new Warning(
                known.group().id(),
                known.group().departmentId(),
                month,
                limit,
                total,
                allowance.of(total.planTenths()),
                missing,
                at,
                last == null ? 1 : last.version + 1));
    }
}
