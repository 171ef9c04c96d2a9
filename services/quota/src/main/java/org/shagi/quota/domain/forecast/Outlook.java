package org.shagi.quota.domain.forecast;

import org.shagi.quota.domain.Allowance;

/**
 * Plan, fact and forecast of something, in tenths of a service.
 *
 * @param planTenths asked for in the whole span
 * @param factTenths given so far
 * @param lowTenths given by its end if few come
 * @param likelyTenths given by its end if as many come as so far
 * @param highTenths given by its end if many come
 * @param mostTenths given by its end if all come on every day left
 */
public record Outlook(
        long planTenths, long factTenths, long lowTenths, long likelyTenths, long highTenths, long mostTenths) {

    public static final Outlook NONE = new Outlook(0, 0, 0, 0, 0, 0);

    static Outlook of(long planTenths, long factTenths, double aheadTenths, AttendanceRate rate) {
        return new Outlook(
                planTenths,
                factTenths,
                factTenths + Math.round(aheadTenths * rate.low()),
                factTenths + Math.round(aheadTenths * rate.likely()),
                factTenths + Math.round(aheadTenths * rate.high()),
                factTenths + Math.round(aheadTenths));
    }

    /** What will be missing; 0 if nothing. */
    public long missingTenths() {
        return Math.max(0, planTenths - likelyTenths);
    }

    /** Whether more will be missing than is allowed if as many come as so far. */
    public boolean isAtRisk(Allowance allowance) {
        return falls(likelyTenths, allowance);
    }

    /** Whether more will be missing than is allowed whoever comes. */
    public boolean isLost(Allowance allowance) {
        return falls(mostTenths, allowance);
    }

    private boolean falls(long reachedTenths, Allowance allowance) {
        return planTenths - reachedTenths > allowance.of(planTenths);
    }

    Outlook plus(Outlook other) {
        return new Outlook(
                planTenths + other.planTenths,
                factTenths + other.factTenths,
                lowTenths + other.lowTenths,
                likelyTenths + other.likelyTenths,
                highTenths + other.highTenths,
                mostTenths + other.mostTenths);
    }
}
