package org.shagi.contracts.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.shagi.contracts.Event;

/**
 * A month of the group's journal is closed, and its sums are as told here (S003 2.2(3)). A day corrected afterwards brings the
 * month once more, with a greater version and the day and the person of the first closing.
 *
 * @param month the part of it that lies inside the group's course
 * @param closedOn the day it was closed, in the centre's zone
 * @param closedBy id of the account that closed it
 * @param children everybody with a mark in the month
 */
public record MonthClosed(
        String groupId,
        String departmentId,
        YearMonth month,
        LocalDate closedOn,
        String closedBy,
        List<ChildMonth> children,
        long version)
        implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /**
     * One child's month.
     *
     * @param daysPresent working days on which the child came
     * @param daysAbsent working days marked «Н»
     * @param counts services given to the child, by code; a code that was never given is not among them
     */
    public record ChildMonth(String childId, int daysPresent, int daysAbsent, Map<String, Integer> counts) {}
}
