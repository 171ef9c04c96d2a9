package org.shagi.quota.domain.forecast;

/**
 * Plan, fact and forecast of something, in tenths of a service.
 *
 * @param planTenths asked for in the whole span
 * @param factTenths given so far
 * @param lowTenths given by its end if few come
 * @param likelyTenths given by its end if as many come as so far
 * @param highTenths given by its end if many come
 */
public record Outlook(long planTenths, long factTenths, long lowTenths, long likelyTenths, long highTenths) {

    public static final Outlook NONE = new Outlook(0, 0, 0, 0, 0);

    /** What will be missing; 0 if nothing. */
    public long missingTenths() {
        return Math.max(0, planTenths - likelyTenths);
    }

    /** Whether more will be missing than is allowed. */
    public boolean isAtRisk(long allowedTenthsOfPercent) {
        return missingTenths() * 1_000 > planTenths * allowedTenthsOfPercent;
    }

    Outlook plus(Outlook other) {
        return new Outlook(
                planTenths + other.planTenths,
                factTenths + other.factTenths,
                lowTenths + other.lowTenths,
                likelyTenths + other.likelyTenths,
                highTenths + other.highTenths);
    }
}
