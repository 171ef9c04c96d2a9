package org.shagi.quota.domain;

/**
 * How far a fact may lie from what was approved without having to be explained.
 *
 * @param tenthsOfPercent share of what was approved, in tenths of a percent: 100 is 10 %
 */
public record Allowance(long tenthsOfPercent) {

    private static final long WHOLE = 1_000;

    /** The allowed deviation from an amount, in its unit, half up. */
    public long of(long approved) {
        return (2 * approved * tenthsOfPercent + WHOLE) / (2 * WHOLE);
    }

    /** What a deviation exceeds the allowed one by, with the sign of the deviation; 0 if it does not. */
    public static long excess(long deviation, long allowed) {
        return Long.signum(deviation) * Math.max(0, Math.abs(deviation) - allowed);
    }
}
