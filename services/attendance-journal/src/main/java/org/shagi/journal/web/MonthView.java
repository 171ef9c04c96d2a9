package org.shagi.journal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.ViewMonth.ViewedMonth;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.Tally;
import org.shagi.journal.domain.Waiver;
import org.shagi.journal.domain.absence.PlannedAbsences;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.kit.domain.ServiceCode;

/**
 * A month of a group's journal.
 *
 * @param workingDays working days of the month inside the course
 * @param days one for each working day, written in or not
 * @param closing {@code null} while the month is open
 */
record MonthView(
        String groupId,
        String name,
        YearMonth month,
        List<LocalDate> workingDays,
        List<ChildView> children,
        List<DayColumn> days,
        Totals totals,
        @Nullable Closing closing) {

    static MonthView of(ViewedMonth viewed, CentreDays days) {
        var month = viewed.month();
        return new MonthView(
                month.group().id(),
                month.group().name(),
                month.month(),
                month.workingDays(),
                month.children().stream()
                        .map(child -> ChildView.of(child, viewed))
                        .toList(),
                month.workingDays().stream()
                        .map(date -> DayColumn.of(viewed, date, days))
                        .toList(),
                Totals.of(month.total()),
                viewed.closing().map(Closing::of).orElse(null));
    }

    /**
     * @param volumes what the child's programme gives, by code; empty where nobody told it
     * @param givenElsewhere what was given of it in the other months of the course, and in other groups before a transfer
     * @param announced absences that the family announced, of all months
     */
    record ChildView(
            String childId,
            String caseNumber,
            LocalDate from,
            LocalDate to,
            List<String> codes,
            SortedMap<String, Integer> volumes,
            SortedMap<String, Integer> givenElsewhere,
            List<PlannedAbsences.Span> announced) {

        static ChildView of(RosterChild child, ViewedMonth viewed) {
            return new ChildView(
                    child.childId(),
                    child.caseNumber(),
                    child.from(),
                    child.to(),
                    child.codes().stream().map(ServiceCode::value).sorted().toList(),
                    CountsView.of(child.volumes()),
                    CountsView.of(viewed.elsewhere().getOrDefault(child.childId(), Map.of())),
                    viewed.announced().stream()
                            .filter(planned -> planned.childId().equals(child.childId()))
                            .flatMap(planned -> planned.spans().stream())
                            .toList());
        }
    }

    /**
     * @param version 0 if nobody has written in it
     * @param pages by number of the page the version of the sheet by which it last changed, 0 for a blank one
     * @param noSession numbers of the pages with «занятия нет»
     * @param waivers warnings that writers went over, with their reasons
     * @param unfilled children of that day's roster without a mark
     * @param planned codes planned for the day
     * @param themes by code what stands beside its marks
     * @param plannedThemes what the thematic plans have for the children that day
     * @param corrected changed after the month was closed
     */
    record DayColumn(
            LocalDate date,
            long version,
            SortedMap<String, Long> pages,
            List<Integer> noSession,
            int present,
            int absent,
            int unfilled,
            List<EntryView> entries,
            SortedMap<String, Integer> counts,
            List<String> planned,
            SortedMap<String, String> themes,
            List<ThemeEvent> plannedThemes,
            List<Waiver> waivers,
            boolean corrected) {

        static DayColumn of(ViewedMonth viewed, LocalDate date, CentreDays days) {
            var month = viewed.month();
            var sheet = month.sheetOn(date);
            var tally = sheet.tally();
            return new DayColumn(
                    date,
                    sheet.version(),
                    PagesView.of(sheet),
                    PagesView.quiet(sheet),
                    tally.present(),
                    tally.absent(),
                    month.unfilledOn(date),
                    EntryView.of(sheet, days),
                    CountsView.of(tally),
                    month.plannedOn(date).stream().map(ServiceCode::value).toList(),
                    ThemesView.of(sheet),
                    viewed.themesOn(date),
                    sheet.waivers(),
                    !sheet.corrections().isEmpty());
        }
    }

    /** @param version 1 for the closing, more after corrections */
    record Closing(LocalDate closedOn, String closedBy, long version) {

        static Closing of(MonthClosing closing) {
            return new Closing(closing.closedOn(), closing.closedBy(), closing.version());
        }
    }

    /** @param total services given in the month, over every code */
    record Totals(SortedMap<String, Integer> counts, int total) {

        static Totals of(Tally tally) {
            return new Totals(CountsView.of(tally), tally.served());
        }
    }
}
