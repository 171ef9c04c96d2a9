package org.shagi.quota.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * A group as enrolment tells it: where it belongs, how long its course runs, whose it is, and who is on its roster.
 *
 * @param from first day of the course
 * @param to last day of the course, inclusive
 * @param places places approved for it
 * @param staff ids of the accounts that work with the group; it lies in their scope
 * @param stays everybody ever put on the roster, those who left included
 * @param version version of what is told, 1 or more
 * @param toldAt when enrolment told it
 */
public record Group(
        String id,
        String departmentId,
        String name,
        LocalDate from,
        LocalDate to,
        int places,
        Set<String> staff,
        List<Stay> stays,
        long version,
        Instant toldAt) {

    public Group {
        staff = Set.copyOf(staff);
        stays = List.copyOf(stays);
    }

    /** Whether any month of the course lies in the period. */
    public boolean runsIn(Period period) {
        return !course().from().isAfter(period.to()) && !course().to().isBefore(period.from());
    }

    /** The calendar months that the course touches, seven for most courses of 26 weeks. */
    public Period course() {
        return new Period(YearMonth.from(from), YearMonth.from(to));
    }
}
