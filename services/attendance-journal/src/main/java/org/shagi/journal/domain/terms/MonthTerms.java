package org.shagi.journal.domain.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.journal.domain.JournalGroup;

/**
 * A month of a group's journal as terms see it: T-36 to T-38 and T-51, all of which its closing fulfils.
 *
 * @param closedOn null while it is open
 */
public record MonthTerms(
        JournalGroup group, YearMonth month, @Nullable LocalDate closedOn) {

    /** The month, under the name of its group. */
    public TermSubject subject() {
        return new TermSubject(
                TermSubject.Kind.MONTH,
                group.id() + '|' + month,
                group.name(),
                group.departmentId(),
                group.id(),
                group.staffByRole(),
                "/journal/%s/%s".formatted(group.id(), month));
    }

    /** It ends with the course where the course ends in it. */
    public Facts facts() {
        var end = month.atEndOfMonth();
        return Facts.none()
                .on("month-end", end.isAfter(group.to()) ? group.to() : end)
                .on("month-closed", closedOn);
    }
}
