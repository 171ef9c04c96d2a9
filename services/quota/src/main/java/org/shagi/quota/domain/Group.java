package org.shagi.quota.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * A group as enrolment tells it: where it belongs, how long its course runs, and whose it is.
 *
 * @param from first day of the course
 * @param to last day of the course, inclusive
 * @param staff ids of the accounts that work with the group; it lies in their scope
 * @param version version of what is told, 1 or more
 */
public record Group(
        String id, String departmentId, String name, LocalDate from, LocalDate to, Set<String> staff, long version) {

    public Group {
        staff = Set.copyOf(staff);
    }

    /** Whether any month of the course lies in the period. */
    public boolean runsIn(Period period) {
        return course().months().stream().anyMatch(period::contains);
    }

    /** The calendar months that the course touches, seven for most courses of 26 weeks. */
    public Period course() {
        return new Period(YearMonth.from(from), YearMonth.from(to));
    }
}
