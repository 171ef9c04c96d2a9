package org.shagi.contracts.assignment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.shagi.contracts.Event;

/**
 * What the state assignment asks of a group: norm × children, by month and for the course (S003 VI.2, УМ = НР × КД).
 *
 * @param standardVersion the service standard it was computed by, such as {@code S003-2019}
 * @param children number of children it was computed for (КД)
 * @param months the six months that carry a monthly norm each, and, with zeros, any further month that the course touches
 * @param courseTenths tenths of a service for the whole course, by code
 */
public record GroupPlanSet(
        String groupId,
        String departmentId,
        String standardVersion,
        int children,
        List<MonthPlan> months,
        Map<String, Integer> courseTenths,
        long version)
        implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /** @param codesTenths tenths of a service for the group in this month, by code; 2060 is 206 services */
    public record MonthPlan(YearMonth month, Map<String, Integer> codesTenths) {}
}
