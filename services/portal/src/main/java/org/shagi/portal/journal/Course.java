package org.shagi.portal.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The course of a group, as the journal turns its pages.
 *
 * @param from first day
 * @param to last day
 */
record Course(LocalDate from, LocalDate to) {

    /** The calendar months that the course touches, in their order. */
    List<YearMonth> months() {
        var last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /**
     * The month that the journal opens with when none was asked for: the current one inside the course; before it, the first; after
     * it, the first month with an unfilled day, and if there is none, the last.
     *
     * @param unfilled whether a month has such a day; asked only about a course that is over, month by month, until one has
     */
    YearMonth opening(LocalDate today, Predicate<YearMonth> unfilled) {
        var current = YearMonth.from(today);
        if (months().contains(current)) {
            return current;
        }
        if (current.isBefore(months().getFirst())) {
            return months().getFirst();
        }
        return months().stream().filter(unfilled).findFirst().orElse(months().getLast());
    }
}
