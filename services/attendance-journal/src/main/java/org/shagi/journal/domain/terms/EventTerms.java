package org.shagi.journal.domain.terms;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.kit.domain.ServiceCode;

/**
 * A working day on which the agreed thematic plan has events, as terms see it: of each event the code, the theme and the absent
 * children are written within 24 hours (T-33, S003 III.6). An event on a page with «занятия нет» was not held, nor one to which
 * nobody came.
 *
 * @param sheet as far as it is written
 * @param events agreed for the day
 */
public record EventTerms(JournalGroup group, MarkedDay sheet, List<ThemeEvent> events) {

    public EventTerms {
        events = List.copyOf(events);
    }

    /** The day, under the name of its group; of its staff those who held what is not written, or all where none of them is known. */
    public TermSubject subject() {
        var date = sheet.date();
        var day = group.id() + '|' + date;
        return new TermSubject(
                TermSubject.Kind.DAY,
                day,
                group.name(),
                group.departmentId(),
                group.id(),
                holders(),
                "/journal/%s/%s?day=%s".formatted(group.id(), YearMonth.from(date), date));
    }

    /** That an event was held and is not written; nothing where all are. */
    public Facts facts(CentreDays days) {
        return unwritten().isEmpty() ? Facts.none() : Facts.none().at("event-held", days.endOf(sheet.date()));
    }

    private Map<String, List<String>> holders() {
        var roles = unwritten().stream().map(ThemeEvent::provider).collect(Collectors.toSet());
        var theirs = group.staffByRole().entrySet().stream()
                .filter(role -> roles.contains(role.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return theirs.isEmpty() ? group.staffByRole() : theirs;
    }

    private List<ThemeEvent> unwritten() {
        var called = sheet.unfilled(group.rosterOn(sheet.date())) == 0;
        if (called && !sheet.given().contains(ServiceCode.PRESENCE)) {
            return List.of();
        }
        return events.stream()
                .filter(not(this::isCancelled))
                .filter(event -> !called || !isWritten(event))
                .toList();
    }

    private boolean isCancelled(ThemeEvent event) {
        return event.service()
                .map(code -> sheet.quiet().contains(JournalPage.of(code)))
                .orElseGet(() -> sheet.quiet().containsAll(Set.of(JournalPage.SERVICES, JournalPage.PSYCHOLOGY)));
    }

    private boolean isWritten(ThemeEvent event) {
        return event.service()
                .map(code -> sheet.given().contains(code) && sheet.themes().containsKey(code))
                .orElseGet(() -> sheet.themes().values().stream().anyMatch(text -> text.contains(event.theme())));
    }
}
