package org.shagi.journal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.Tally;
import org.shagi.kit.domain.ServiceCode;

/**
 * A month of a group's journal.
 *
 * @param workingDays working days of the month inside the course
 * @param days one for each working day, written in or not
 */
record MonthView(
        String groupId,
        String name,
        YearMonth month,
        List<LocalDate> workingDays,
        List<ChildView> children,
        List<DayColumn> days,
        Totals totals) {

    static MonthView of(GroupMonth month) {
        return new MonthView(
                month.group().id(),
                month.group().name(),
                month.month(),
                month.workingDays(),
                month.children().stream().map(ChildView::of).toList(),
                month.workingDays().stream()
                        .map(date -> DayColumn.of(month, date))
                        .toList(),
                Totals.of(month.total()));
    }

    record ChildView(String childId, String caseNumber, LocalDate from, LocalDate to, List<String> codes) {

        static ChildView of(RosterChild child) {
            return new ChildView(
                    child.childId(),
                    child.caseNumber(),
                    child.from(),
                    child.to(),
                    child.codes().stream().map(ServiceCode::value).sorted().toList());
        }
    }

    /**
     * @param version 0 if nobody has written in it
     * @param unfilled children of that day's roster without a mark
     * @param planned codes planned for the day
     */
    record DayColumn(
            LocalDate date,
            long version,
            int present,
            int absent,
            int unfilled,
            List<EntryView> entries,
            SortedMap<String, Integer> counts,
            List<String> planned) {

        static DayColumn of(GroupMonth month, LocalDate date) {
            var sheet = month.sheetOn(date);
            var tally = sheet.tally();
            return new DayColumn(
                    date,
                    sheet.version(),
                    tally.present(),
                    tally.absent(),
                    month.unfilledOn(date),
                    EntryView.of(sheet),
                    CountsView.of(tally),
                    month.plannedOn(date).stream().map(ServiceCode::value).toList());
        }
    }

    /** @param total services given in the month, over every code */
    record Totals(SortedMap<String, Integer> counts, int total) {

        static Totals of(Tally tally) {
            return new Totals(CountsView.of(tally), tally.served());
        }
    }
}
