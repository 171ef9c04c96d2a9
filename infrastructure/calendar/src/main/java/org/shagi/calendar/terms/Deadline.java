package org.shagi.calendar.terms;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One term of one subject, counted.
 *
 * @param since day of the event from which it is counted
 * @param opens first day on which it may be done; null for any day before
 * @param due last day of the term
 * @param dueAt the moment in which a term of hours ends; null for terms of days
 * @param softDue when a term of hours is better kept; null for terms of days
 * @param doneOn day on which it was fulfilled; null as long as it is not
 * @param late whether it was fulfilled after its term, or is not and the term is over
 * @param preliminary whether {@code due} lies in a year whose days off are not decreed yet, so that it may still move
 */
public record Deadline(
        TermRule rule,
        TermSubject subject,
        LocalDate since,
        @Nullable LocalDate opens,
        LocalDate due,
        @Nullable ZonedDateTime dueAt,
        @Nullable ZonedDateTime softDue,
        @Nullable LocalDate doneOn,
        boolean late,
        boolean preliminary,
        DeadlineState state) {

    /** By what falls due next, whether it is done or not. */
    static final Comparator<Deadline> SOONEST_FIRST = Comparator.comparing(Deadline::due)
            .thenComparing(deadline -> deadline.rule().id())
            .thenComparing(deadline -> deadline.subject().label())
            .thenComparing(deadline -> deadline.subject().id())
            .thenComparing(Deadline::since);

    /** Overdue first, then by what falls due next; those that are done come last. */
    public static final Comparator<Deadline> MOST_PRESSING_FIRST =
            Comparator.comparing(Deadline::state).thenComparing(SOONEST_FIRST);

    /** The same deadline as of a later moment: what is not done comes nearer and goes by. */
    public Deadline asOf(ZonedDateTime now) {
        var then = stateAt(now);
        return then == state
                ? this
                : new Deadline(
                        rule,
                        subject,
                        since,
                        opens,
                        due,
                        dueAt,
                        softDue,
                        doneOn,
                        then == DeadlineState.OVERDUE,
                        preliminary,
                        then);
    }

    /** How near it is at a moment in the centre's zone. */
    DeadlineState stateAt(ZonedDateTime now) {
        return doneOn == null
                ? DeadlineState.open(
                        due, dueAt == null ? now.toLocalDate().isAfter(due) : now.isAfter(dueAt), now.toLocalDate())
                : DeadlineState.DONE;
    }

    /** Accounts of those who owe it, as far as they are known; a head is known by the department. */
    public List<String> staff() {
        return subject.staffWith(rule.owners());
    }
}
