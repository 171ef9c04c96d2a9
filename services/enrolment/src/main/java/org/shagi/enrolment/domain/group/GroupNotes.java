package org.shagi.enrolment.domain.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.NoCalendarForYear;
import org.shagi.calendar.Terms;
import org.shagi.calendar.WorkCalendar;
import org.shagi.enrolment.domain.Period;

/**
 * What is to be noted about a group and is no hindrance: terms that its dates did not keep, and rows of the regime that
 * overlap.
 */
public final class GroupNotes {

    private static final int FORMED_BEFORE = 5;
    private static final int FIRST_MEETING_BEFORE = 3;
    private static final int SECOND_MEETING_BEFORE = 2;

    private final Terms terms;

    /** Notes by this calendar. */
    public GroupNotes(WorkCalendar calendar) {
        this.terms = Terms.by(calendar);
    }

    /** Codes of what is to be noted, in the order of a group's life; may be empty. */
    public List<String> of(DayCareGroup group) {
        var start = group.course().from();
        var end = group.course().to();
        var papers = group.papers();
        var order = papers.order();
        return Stream.of(
                        note("formation-closed-late", isAstray(papers.formationClosedOn(), () -> formedIn(start))),
                        note("first-meeting-outside-its-days", isAstray(papers.firstMeeting(), () -> before(start))),
                        note(
                                "order-not-before-opening",
                                order != null && !order.date().isBefore(start)),
                        note("regime-overlaps", papers.regime().overlap().isPresent()),
                        note("second-meeting-outside-its-days", isAstray(papers.secondMeeting(), () -> closeTo(end))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Any day till five working days before the opening (S003 I.2). */
    private Period formedIn(LocalDate start) {
        return new Period(LocalDate.EPOCH, terms.beforeWorkingDays(start, FORMED_BEFORE));
    }

    /** From three days before the opening to the eve (S003 I.5, App.4). */
    private static Period before(LocalDate start) {
        return new Period(start.minusDays(FIRST_MEETING_BEFORE), start.minusDays(1));
    }

    /** One or two working days before the last (S003 App.4). */
    private Period closeTo(LocalDate end) {
        return new Period(terms.beforeWorkingDays(end, SECOND_MEETING_BEFORE), terms.beforeWorkingDays(end, 1));
    }

    /** Nothing can be said by a calendar that is not there. */
    private static boolean isAstray(@Nullable LocalDate day, Supplier<Period> days) {
        try {
            return day != null && !days.get().covers(day);
        } catch (NoCalendarForYear unknown) {
            return false;
        }
    }

    private static Optional<String> note(String code, boolean noted) {
        return noted ? Optional.of(code) : Optional.empty();
    }
}
