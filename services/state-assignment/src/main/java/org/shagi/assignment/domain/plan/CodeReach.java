package org.shagi.assignment.domain.plan;

import org.shagi.kit.domain.ServiceCode;

/**
 * What one service can come to over a course, for a child who comes every day.
 *
 * @param normTenths tenths of a service asked for in the course, six monthly norms
 * @param byCyclogram services that the cyclogram alone gives
 * @param ceiling services with the spare places used; of a daily service the working days of the course
 */
public record CodeReach(ServiceCode code, boolean daily, int normTenths, int byCyclogram, int ceiling) {

    private static final int TENTHS = 10;

    /** Ceiling less norm in tenths of a service; negative where the norm cannot be reached even at full attendance. */
    public int differenceTenths() {
        return ceiling * TENTHS - normTenths;
    }

    /** Whether full attendance would do. */
    public boolean isReachable() {
        return differenceTenths() >= 0;
    }
}
