package org.shagi.journal.domain.closing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.RosterChild;
import org.shagi.kit.domain.ServiceCode;

/** What the journal looks at before a month is closed (S003 VI.4), in the month as it is written now. */
public record MonthChecks(GroupMonth month) {

    /** The month has days to close: working days of it lie inside the course. */
    public boolean hasDays() {
        return !month.workingDays().isEmpty();
    }

    /** The last working day of the month inside the course; only if the month has days. */
    public LocalDate lastDay() {
        return month.workingDays().getLast();
    }

    /** Working days on which some child of that day's roster has no mark, with the number of such children, in order. */
    public List<UnfilledDay> unfilled() {
        return month.workingDays().stream()
                .map(date -> new UnfilledDay(date, month.unfilledOn(date)))
                .filter(day -> day.missing() > 0)
                .toList();
    }

    /** The three pages, each added up by the lines of the children who belong on it: marks of others are not counted. */
    public List<PageSum> pages() {
        var lines = month.written().stream().map(this::ofItsRoster).toList();
        return PageSum.of(ChildTotal.of(lines));
    }

    /** «Всего оказано»: the bottom lines of the days added up. */
    public int total() {
        return month.total().served();
    }

    /** Whether the pages make up «Всего оказано». They do not where a day serves a child who is not on its roster. */
    public boolean addsUp() {
        return pages().stream().mapToInt(PageSum::total).sum() == total();
    }

    /** Days with a mark for a child who is not on that day's roster: enrolment has told of a shorter stay since. */
    public List<LocalDate> daysWithStrangers() {
        return month.written().stream()
                .filter(sheet ->
                        ofItsRoster(sheet).entries().size() < sheet.entries().size())
                .map(DaySheet::date)
                .sorted()
                .toList();
    }

    /** Children who received less of a code than was planned for the days of their stay; nobody where no plan was drawn. */
    public List<Shortfall> shortfalls() {
        var totals = ChildTotal.of(month.written()).stream().collect(toMap(ChildTotal::childId, total -> total));
        var found = new TreeMap<String, Shortfall>();
        month.children().forEach(child -> found.put(child.childId(), shortfall(child, totals)));
        return found.values().stream()
                .filter(child -> !child.missing().isEmpty())
                .toList();
    }

    private Shortfall shortfall(RosterChild child, Map<String, ChildTotal> totals) {
        var missing = new TreeMap<ServiceCode, Integer>();
        month.plannedFor(child.childId()).forEach((code, planned) -> {
            var total = totals.get(child.childId());
            var given = total == null ? 0 : total.given(code);
            if (given < planned) {
                missing.put(code, planned - given);
            }
        });
        return new Shortfall(child.childId(), child.caseNumber(), missing);
    }

    private DaySheet ofItsRoster(DaySheet sheet) {
        var roster = month.group().rosterOn(sheet.date()).stream()
                .map(RosterChild::childId)
                .toList();
        return sheet.of(roster);
    }

    /** @param missing children without a mark, 1 or more */
    public record UnfilledDay(LocalDate date, int missing) {}

    /** @param missing services planned and not given, by code, 1 or more each */
    public record Shortfall(String childId, String caseNumber, SortedMap<ServiceCode, Integer> missing) {}
}
