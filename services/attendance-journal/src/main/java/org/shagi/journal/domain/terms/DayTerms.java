package org.shagi.journal.domain.terms;

import static java.util.function.Predicate.not;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * A working day of a group as terms see it. As long as a child has no mark, attendance is owed (T-40); after that whoever was to
 * give a planned service that nobody has written down: the psychologist 5.3 and 5.4 (T-31), the circle leader 5.7 where the group
 * has one (T-32), the leader all others (T-30). A day on which nobody came owes no services, nor does a page with
 * «занятия нет».
 *
 * @param sheet as far as it is written
 * @param planned codes planned for the day
 */
public record DayTerms(JournalGroup group, MarkedDay sheet, List<ServiceCode> planned) {

    private static final Set<ServiceCode> OF_PSYCHOLOGIST = Set.of(new ServiceCode("5.3"), new ServiceCode("5.4"));
    private static final ServiceCode OF_CIRCLE = new ServiceCode("5.7");

    /** The day, under the name of its group. */
    public TermSubject subject() {
        var date = sheet.date();
        return new TermSubject(
                TermSubject.Kind.DAY,
                group.id() + '|' + date,
                group.name(),
                group.departmentId(),
                group.id(),
                group.staffByRole(),
                "/journal/%s/%s?day=%s".formatted(group.id(), YearMonth.from(date), date));
    }

    /** What is still to be written; nothing where all is. */
    public Facts facts(CentreDays days) {
        var ended = days.endOf(sheet.date());
        if (sheet.unfilled(group.rosterOn(sheet.date())) > 0) {
            return Facts.none().at("day-ended", ended);
        }
        return Facts.none()
                .at("service-delivered", owes(not(this::isOfOthers)) ? ended : null)
                .at("psychologist-service-delivered", owes(OF_PSYCHOLOGIST::contains) ? ended : null)
                .at("circle-session-ended", owes(this::isOfCircle) ? ended : null);
    }

    private boolean owes(Predicate<ServiceCode> whose) {
        return sheet.given().contains(ServiceCode.PRESENCE)
                && planned.stream()
                        .filter(whose)
                        .filter(code -> !sheet.quiet().contains(JournalPage.of(code)))
                        .anyMatch(not(sheet.given()::contains));
    }

    private boolean isOfOthers(ServiceCode code) {
        return OF_PSYCHOLOGIST.contains(code) || isOfCircle(code);
    }

    private boolean isOfCircle(ServiceCode code) {
        return code.equals(OF_CIRCLE) && group.staffByRole().containsKey(Role.CIRCLE_LEADER.name());
    }
}
