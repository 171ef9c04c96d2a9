package org.shagi.journal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.shagi.journal.domain.closing.ChildTotal;
import org.shagi.journal.domain.closing.MonthClosing;

/** A closed month with its sums per child. */
record ClosedView(
        String groupId, YearMonth month, LocalDate closedOn, String closedBy, long version, List<ChildView> children) {

    static ClosedView of(MonthClosing closing) {
        return new ClosedView(
                closing.groupId(),
                closing.month(),
                closing.closedOn(),
                closing.closedBy(),
                closing.version(),
                closing.children().stream().map(ChildView::of).toList());
    }

    record ChildView(String childId, int daysPresent, int daysAbsent, SortedMap<String, Integer> counts) {

        static ChildView of(ChildTotal total) {
            return new ChildView(
                    total.childId(), total.daysPresent(), total.daysAbsent(), CountsView.of(total.counts()));
        }
    }
}
