package org.shagi.journal.domain.closing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.journal.domain.GroupMonth;

/**
 * A closed month of a group's journal (S003 2.2(3), App.3: «Сдал»).
 *
 * <p>When the last working day of the month is over and every child has a mark on each of them, the leader or the head closes
 * the month: its sums per child are fixed here and told to the other services as version 1. It is never opened again. A day of
 * it may still be corrected, with a reason that stays on the day's sheet; the month is then counted anew from its sheets, and
 * if it adds up otherwise, the next version is told. Who closed it, and when, stays as it was.
 *
 * @param closedOn the day it was closed, in the centre's zone
 * @param closedBy id of the account that closed it
 * @param children everybody with a mark in the month, by id
 * @param version 1 for the closing, one more for every correction that changed the sums
 */
public record MonthClosing(
        String groupId,
        String departmentId,
        YearMonth month,
        LocalDate closedOn,
        String closedBy,
        List<ChildTotal> children,
        long version) {

    public MonthClosing {
        children = List.copyOf(children);
    }

    static MonthClosing of(GroupMonth month, LocalDate today, String closer) {
        return new MonthClosing(
                month.group().id(),
                month.group().departmentId(),
                month.month(),
                today,
                closer,
                ChildTotal.of(month.written()),
                1);
    }

    /** The month with the sums of its sheets as they are now: the next version, or this very closing if they are the same. */
    public MonthClosing recounted(GroupMonth now) {
        var sums = ChildTotal.of(now.written());
        return sums.equals(children)
                ? this
                : new MonthClosing(groupId, departmentId, month, closedOn, closedBy, sums, version + 1);
    }
}
