package org.shagi.journal.domain.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.journal.domain.RosterChild;

/**
 * Working days in a row on which a child was marked «Н». A day without a mark ends it: nothing is «Н» by itself.
 *
 * @param days in order, one or more
 */
public record AbsenceRun(JournalGroup group, RosterChild child, List<LocalDate> days) {

    public AbsenceRun {
        days = List.copyOf(days);
    }

    /** The first day. */
    public LocalDate from() {
        return days.getFirst();
    }

    /** The last day so far. */
    public LocalDate to() {
        return days.getLast();
    }

    /**
     * The runs of a group, by child and then by day.
     *
     * @param workingDays in order; the group's working days that are looked at
     * @param sheets by day
     * @param atLeast how many days make a run, 1 or more
     */
    public static List<AbsenceRun> of(
            JournalGroup group, List<LocalDate> workingDays, Map<LocalDate, MarkedDay> sheets, int atLeast) {
        var runs = new ArrayList<AbsenceRun>();
        group.children().forEach(child -> {
            var days = new ArrayList<LocalDate>();
            for (var date : workingDays) {
                var sheet = sheets.get(date);
                if (sheet != null && child.isEnrolledOn(date) && sheet.absent().contains(child.childId())) {
                    days.add(date);
                } else {
                    close(group, child, days, atLeast, runs);
                }
            }
            close(group, child, days, atLeast, runs);
        });
        return runs;
    }

    private static void close(
            JournalGroup group, RosterChild child, List<LocalDate> days, int atLeast, List<AbsenceRun> runs) {
        if (days.size() >= atLeast) {
            runs.add(new AbsenceRun(group, child, days));
        }
        days.clear();
    }
}
