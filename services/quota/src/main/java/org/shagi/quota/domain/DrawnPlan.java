package org.shagi.quota.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.kit.domain.ServiceCode;

/**
 * The services drawn for a group's month: which codes are to be given on which day (S003 App.3). State-assignment draws months ahead.
 *
 * @param daysByDigit ten numbers; in the n-th, 1 to 9, the bit d says that 5.n is planned for day d of the month
 * @param version version of the plan, 1 or more
 */
public record DrawnPlan(String groupId, String departmentId, YearMonth month, List<Integer> daysByDigit, long version) {

    public DrawnPlan {
        daysByDigit = List.copyOf(daysByDigit);
    }

    /** Whether the service is planned for the day, which lies in the month. */
    public boolean isPlanned(ServiceCode code, LocalDate day) {
        return (daysByDigit.get(code.digit()) & 1 << day.getDayOfMonth()) != 0;
    }
}
