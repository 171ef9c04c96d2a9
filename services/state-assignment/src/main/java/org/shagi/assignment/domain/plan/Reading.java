package org.shagi.assignment.domain.plan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import org.shagi.assignment.domain.group.Course;

/** How the four weeks of the cyclogram are laid over the calendar, of which the source says nothing (I-30). */
public enum Reading {

    /** Week k is the k-th working occurrence of a weekday in the calendar month; a fifth one has no column. */
    OCCURRENCE {
        @Override
        List<CycleDay> lay(List<LocalDate> workingDays, Course course, PlanningConditions conditions) {
            var occurrences = new HashMap<Integer, Integer>();
            return workingDays.stream()
                    .map(date -> {
                        int weekday = conditions.weekdayOf(date);
                        return new CycleDay(date, weekday, occurrences.merge(weekday, 1, Integer::sum));
                    })
                    .toList();
        }
    },

    /** Four weeks follow each other without end from the calendar week in which the course begins. */
    ROTATION {
        @Override
        List<CycleDay> lay(List<LocalDate> workingDays, Course course, PlanningConditions conditions) {
            var first = course.from().with(previousOrSame(MONDAY));
            return workingDays.stream()
                    .map(date -> {
                        var weeks = ChronoUnit.WEEKS.between(first, date.with(previousOrSame(MONDAY)));
                        return new CycleDay(
                                date, conditions.weekdayOf(date), 1 + Math.floorMod(weeks, CycleDay.WEEKS_OF_CYCLE));
                    })
                    .toList();
        }
    };

    /** The working days of a calendar month, each with its column, in order; also those outside the course. */
    abstract List<CycleDay> lay(List<LocalDate> workingDays, Course course, PlanningConditions conditions);
}
