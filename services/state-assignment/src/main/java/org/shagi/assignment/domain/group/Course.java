package org.shagi.assignment.domain.group;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The course of a group, 26 weeks as a rule.
 *
 * @param from first day
 * @param to last day, inclusive; not before the first
 */
public record Course(LocalDate from, LocalDate to) {

    /** A course is asked for six monthly norms (S003 VI.2: УМ × 6), however many calendar months it touches. */
    private static final int PLANNED_MONTHS = 6;

    public Course {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a course from %s to %s".formatted(from, to));
        }
    }

    /** Every calendar month that the course touches, in order. */
    public List<YearMonth> months() {
        var last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The months that carry a monthly norm: the first six that the course touches. */
    public List<YearMonth> plannedMonths() {
        return months().stream().limit(PLANNED_MONTHS).toList();
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean touches(YearMonth month) {
        return !month.isBefore(YearMonth.from(from)) && !month.isAfter(YearMonth.from(to));
    }
}
