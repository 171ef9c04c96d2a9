package org.shagi.quota.domain;

import java.util.OptionalLong;

/**
 * Plan and fact side by side. Both are kept exact; only the percentage is rounded, and only for show.
 *
 * @param planTenths tenths of a service, 0 or more
 * @param fact whole services, 0 or more
 */
public record Figure(long planTenths, long fact) {

    public static final Figure ZERO = new Figure(0, 0);

    /** Fact less plan in tenths of a service: negative while behind the plan. */
    public long differenceTenths() {
        return fact * 10 - planTenths;
    }

    /** Fact as a percentage of plan in tenths of a percent, half up; empty where nothing was planned. */
    public OptionalLong percentTenths() {
        return planTenths == 0
                ? OptionalLong.empty()
                : OptionalLong.of((2 * fact * 10_000 + planTenths) / (2 * planTenths));
    }

    /** How far the fact may lie from the plan, in tenths of a service. */
    public long allowedTenths(Allowance allowance) {
        return allowance.of(planTenths);
    }

    /** What the difference exceeds the allowed one by, in tenths of a service and with its sign; 0 while it is allowed. */
    public long excessTenths(Allowance allowance) {
        return Allowance.excess(differenceTenths(), allowedTenths(allowance));
    }
}
