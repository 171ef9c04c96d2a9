package org.shagi.enrolment.domain.delivered;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * A month of a group's journal as the journal closed it, or told it anew after a correction (S003 2.2(3)).
 *
 * @param closedOn the day it was first closed
 * @param closedBy id of the account that closed it
 * @param children by id of the child; a child without a mark in the month is not among them
 * @param version 1 for the closing, greater after each correction
 */
public record ClosedMonth(
        String groupId,
        YearMonth month,
        LocalDate closedOn,
        String closedBy,
        Map<String, ChildMonth> children,
        long version) {

    public ClosedMonth {
        children = Map.copyOf(children);
    }

    /** What the child received; nothing if the month does not name it. */
    public ChildMonth of(String childId) {
        return children.getOrDefault(childId, ChildMonth.NOTHING);
    }
}
