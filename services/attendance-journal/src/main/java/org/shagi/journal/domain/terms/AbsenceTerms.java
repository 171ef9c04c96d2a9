package org.shagi.journal.domain.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.journal.domain.absence.AbsenceRun;

/**
 * A child who has stayed away for days in a row, as terms see it: the leader finds out why (T-54).
 *
 * @param since the day that made it too many
 * @param followedUp {@code null} until somebody did
 */
public record AbsenceTerms(
        AbsenceRun run, LocalDate since, @Nullable LocalDate followedUp) {

    /** The child, under the number of its case. */
    public TermSubject subject() {
        var group = run.group();
        return new TermSubject(
                TermSubject.Kind.CASE,
                group.id() + '|' + run.child().childId() + '|' + run.from(),
                run.child().caseNumber(),
                group.departmentId(),
                group.id(),
                group.staffByRole(),
                "/journal/%s/%s?day=%s".formatted(group.id(), YearMonth.from(run.to()), run.to()));
    }

    /** Counted from the day that made it too many. */
    public Facts facts() {
        return Facts.none().on("absent-in-a-row", since).on("absence-followed-up", followedUp);
    }
}
