package org.shagi.assignment.domain.plan;

import java.util.List;

/**
 * The days of a month as they can best be planned, what is missing all the same, and what could be done about it.
 *
 * @param shortages in the order of the standard
 * @param suggestions by date; none of them stands in the way of another
 */
public record MonthDraft(List<PlannedDay> days, List<Shortage> shortages, List<Suggestion> suggestions) {

    public MonthDraft {
        days = List.copyOf(days);
        shortages = List.copyOf(shortages);
        suggestions = List.copyOf(suggestions);
    }
}
