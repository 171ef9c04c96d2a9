package org.shagi.journal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.journal.application.ListUnfilled.UnfilledDay;

/**
 * A day that a group owes marks for.
 *
 * @param missing children of that day's roster without a mark
 * @param href the day's column on the journal's page
 */
record UnfilledView(
        String groupId, String name, String departmentId, LocalDate date, List<Missing> missing, String href) {

    static UnfilledView of(UnfilledDay day) {
        var href = "/journal/%s/%s?day=%s".formatted(day.group().id(), YearMonth.from(day.date()), day.date());
        return new UnfilledView(
                day.group().id(),
                day.group().name(),
                day.group().departmentId(),
                day.date(),
                day.missing().stream()
                        .map(child ->
                                new Missing(child.childId(), child.caseNumber(), href + "&child=" + child.childId()))
                        .toList(),
                href);
    }

    /** @param href the child's cell of that day */
    record Missing(String childId, String caseNumber, String href) {}
}
