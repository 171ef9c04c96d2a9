package org.shagi.quota.domain.forecast;

import java.util.Collection;
import org.shagi.quota.domain.MonthCounts;

/**
 * How many of the children come, as assumed for the days ahead: as in the days behind, and within which bounds.
 *
 * @param likely share of the children, 0 to 1
 * @param low it will hardly be less
 * @param high it will hardly be more
 * @param days child-days it was taken from; 0 if nothing is known and full attendance is assumed
 */
public record AttendanceRate(double likely, double low, double high, long days) {

    private static final double TWO_SIDED_95 = 1.96;
    /** Children stay away for weeks rather than for days, so a week of marks tells as much as one day. */
    private static final double DAYS_OF_A_SPELL = 5;

    /** The rate of the sheets there are. */
    public static AttendanceRate of(Collection<MonthCounts> months) {
        long present = months.stream().mapToLong(MonthCounts::present).sum();
        long all = present + months.stream().mapToLong(MonthCounts::absent).sum();
        if (all == 0) {
            return new AttendanceRate(1, 0, 1, 0);
        }
        double rate = (double) present / all;
        double trials = Math.max(1, all / DAYS_OF_A_SPELL);
        return new AttendanceRate(rate, bound(rate, trials, -TWO_SIDED_95), bound(rate, trials, TWO_SIDED_95), all);
    }

    /** A bound of Wilson's score interval: where all came or none, a plain normal one would have no width. */
    private static double bound(double rate, double trials, double z) {
        double square = z * z / trials;
        double spread = z * Math.sqrt(rate * (1 - rate) / trials + square / (4 * trials));
        return Math.clamp((rate + square / 2 + spread) / (1 + square), 0, 1);
    }
}
