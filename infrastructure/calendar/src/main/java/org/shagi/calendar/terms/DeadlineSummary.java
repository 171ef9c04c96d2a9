package org.shagi.calendar.terms;

import java.util.Collection;

/**
 * How much presses, for a front page and for reminders.
 *
 * @param overdue not done in time
 * @param today due today
 * @param week due within the seven days after that
 * @param later due after those
 */
public record DeadlineSummary(int overdue, int today, int week, int later) {

    public static DeadlineSummary of(Collection<Deadline> deadlines) {
        return new DeadlineSummary(
                count(deadlines, DeadlineState.OVERDUE),
                count(deadlines, DeadlineState.TODAY),
                count(deadlines, DeadlineState.WEEK),
                count(deadlines, DeadlineState.LATER));
    }

    /** Whether nothing presses; what is due later does not. */
    public boolean nothingPresses() {
        return overdue + today + week == 0;
    }

    private static int count(Collection<Deadline> deadlines, DeadlineState state) {
        return Math.toIntExact(
                deadlines.stream().filter(deadline -> deadline.state() == state).count());
    }
}
