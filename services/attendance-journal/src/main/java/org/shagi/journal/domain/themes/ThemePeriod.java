package org.shagi.journal.domain.themes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.JournalGroup;

/**
 * What a plan is drawn for: a month, or for the circle the whole course (S003 2.4(1)).
 *
 * @param month {@code null} for the circle's plan
 */
public record ThemePeriod(@Nullable YearMonth month) {

    /** The circle's plan for the whole course. */
    public static final ThemePeriod CIRCLE = new ThemePeriod(null);

    private static final String CIRCLE_NAME = "circle";

    /** {@code 2019-01} or {@code circle}; empty for anything else. */
    public static Optional<ThemePeriod> parse(String name) {
        if (name.equals(CIRCLE_NAME)) {
            return Optional.of(CIRCLE);
        }
        try {
            return Optional.of(new ThemePeriod(YearMonth.parse(name)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Whether the day lies inside it and inside the group's course. */
    boolean holds(LocalDate date, JournalGroup group) {
        return group.isRunningOn(date) && (month == null || YearMonth.from(date).equals(month));
    }

    /** As it is parsed. */
    @Override
    public String toString() {
        return month == null ? CIRCLE_NAME : month.toString();
    }
}
