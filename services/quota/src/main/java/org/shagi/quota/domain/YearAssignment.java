package org.shagi.quota.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * The state assignment of a year.
 *
 * @param toldAt when it came into force
 */
public record YearAssignment(int year, List<Indicator> indicators, long version, Instant toldAt) {

    public YearAssignment {
        indicators = List.copyOf(indicators);
    }

    /**
     * One measure of its fulfilment.
     *
     * @param okei code of the unit by ОКЕИ
     * @param approvedTenths approved for the year, in tenths of the unit
     * @param parts of departments; empty if it is not split
     */
    public record Indicator(String name, String okei, long approvedTenths, Allowance allowance, List<Part> parts) {

        public Indicator {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What a department is to do of an indicator in a half of the year.
     *
     * @param half 1 or 2
     * @param approvedTenths in tenths of the unit
     */
    public record Part(String departmentId, int half, long approvedTenths) {

        /** January to June, or July to December. */
        public Period months(int year) {
            return half == 1
                    ? new Period(YearMonth.of(year, 1), YearMonth.of(year, 6))
                    : new Period(YearMonth.of(year, 7), YearMonth.of(year, 12));
        }
    }
}
