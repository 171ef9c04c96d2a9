package org.shagi.assignment.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shagi.kit.domain.Role;

/**
 * What the plans of a group are drawn under besides its cyclogram: how weeks are counted, when whom of the staff is there, and
 * what is done on a Saturday that is worked.
 *
 * @param weekdays 1 Monday to 5 Friday on which a role works; a role that is not named works where the cyclogram has it
 * @param absences of staff, with nobody in their place
 * @param saturdayAs weekday whose column a worked Saturday follows, 1 to 5; 0 for the daily services only
 * @param version grows by one with every change; 0 if nobody has said anything
 */
public record PlanningConditions(
        Reading reading, Map<Role, Set<Integer>> weekdays, List<Absence> absences, int saturdayAs, long version) {

    public PlanningConditions {
        weekdays = Map.copyOf(weekdays);
        absences = List.copyOf(absences);
        if (saturdayAs < 0 || saturdayAs > DayOfWeek.FRIDAY.getValue()) {
            throw new IllegalArgumentException("a Saturday as weekday " + saturdayAs);
        }
    }

    /** Nobody is away, and weeks are counted by occurrence. */
    public static PlanningConditions usual() {
        return new PlanningConditions(Reading.OCCURRENCE, Map.of(), List.of(), 0, 0);
    }

    /** Column of the cyclogram that the day follows; 6 or 7 for one that follows none. */
    int weekdayOf(LocalDate date) {
        var weekday = date.getDayOfWeek().getValue();
        return weekday > DayOfWeek.FRIDAY.getValue() && saturdayAs > 0 ? saturdayAs : weekday;
    }

    boolean isAway(Role role, LocalDate date) {
        return absences.stream().anyMatch(absence -> absence.covers(role, date));
    }

    /** These conditions in another version. */
    public PlanningConditions inVersion(long other) {
        return new PlanningConditions(reading, weekdays, absences, saturdayAs, other);
    }
}
