package org.shagi.journal.domain.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.journal.domain.JournalGroup;

/**
 * The thematic plan of a month as terms see it: agreed by the head three working days before the month (T-55), that of the first month
 * on the eve of the course at the very latest (T-56). A plan that is being revised wants to be agreed again.
 *
 * @param agreedOn when it was agreed first; {@code null} while it is not
 */
public record ThemesTerms(
        JournalGroup group, YearMonth month, @Nullable LocalDate agreedOn) {

    /** The months of the group's course whose plan is wanted now: the one it is, and the next. */
    public static List<YearMonth> wanted(JournalGroup group, LocalDate today) {
        return Stream.of(YearMonth.from(today), YearMonth.from(today).plusMonths(1))
                .filter(month -> !month.atEndOfMonth().isBefore(group.from())
                        && !month.atDay(1).isAfter(group.to()))
                .filter(month -> !today.isAfter(group.to()))
                .toList();
    }

    /** The month, under the name of its group. */
    public TermSubject subject() {
        return new TermSubject(
                TermSubject.Kind.MONTH,
                group.id() + '|' + month,
                group.name(),
                group.departmentId(),
                group.id(),
                group.staffByRole(),
                "/journal/%s/%s/themes".formatted(group.id(), month));
    }

    /** When the month begins for the group, its first month with the course, and when its plan was agreed. */
    public Facts facts() {
        var first = month.equals(YearMonth.from(group.from()));
        return Facts.none()
                .on("themes-wanted", first ? group.from() : month.atDay(1))
                .on("first-themes-wanted", first ? group.from() : null)
                .on("themes-agreed", agreedOn);
    }
}
