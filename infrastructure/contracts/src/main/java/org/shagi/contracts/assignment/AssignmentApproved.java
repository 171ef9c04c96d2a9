package org.shagi.contracts.assignment;

import java.util.List;
import org.shagi.contracts.Event;

/**
 * What the Ministry has approved as the centre's state assignment for a year, as it is in force now (S003 VI.1, App.8).
 *
 * @param year the calendar year
 * @param number number of the document
 * @param indicators what the assignment's fulfilment is measured by, one or more
 */
public record AssignmentApproved(int year, String number, List<Indicator> indicators, long version) implements Event {

    @Override
    public String key() {
        return Integer.toString(year);
    }

    /**
     * One measure.
     *
     * @param title name of the measure, in Russian
     * @param okei code of the unit by ОКЕИ, such as 792
     * @param approved in this unit, for the year
     * @param allowedDeviationTenths tenths of a percent of what is approved, 0 to 1000
     * @param parts of departments; empty if it is not split
     */
    public record Indicator(String title, String okei, int approved, int allowedDeviationTenths, List<Part> parts) {}

    /** @param half 1 or 2 */
    public record Part(String departmentId, int half, int approved) {}
}
