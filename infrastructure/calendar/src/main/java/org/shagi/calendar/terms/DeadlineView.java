package org.shagi.calendar.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as every service answers it at {@code GET /deadlines}; what is not known is null. It stands here, and not with the
 * web parts, because it is plain and whoever counts terms has this module already.
 *
 * @param rule id of the rule, {@code T-12}
 * @param title what is to be done, in the language asked for
 * @param source the document and its paragraph
 * @param owner the role that answers for it
 * @param staff accounts that owe it; a head is known by the department
 * @param href address in the portal
 */
public record DeadlineView(
        String rule,
        String title,
        String source,
        String departmentId,
        @Nullable String groupId,
        Subject subject,
        String owner,
        List<String> staff,
        LocalDate since,
        @Nullable LocalDate opens,
        LocalDate due,
        @Nullable Instant dueAt,
        @Nullable LocalDate doneOn,
        DeadlineState state,
        boolean late,
        boolean preliminary,
        String href) {

    private static final int MOST = 1000;

    /** What it is about: a case by its number, a group by its name. */
    public record Subject(TermSubject.Kind kind, String id, String label) {}

    /** Those in one of the states, in the order given, the first 1000 at most. */
    public static List<DeadlineView> pressing(
            Collection<Deadline> deadlines, Set<DeadlineState> states, Locale locale) {
        return deadlines.stream()
                .filter(deadline -> states.contains(deadline.state()))
                .limit(MOST)
                .map(deadline -> of(deadline, locale))
                .toList();
    }

    /** The deadline in the language of the locale. */
    public static DeadlineView of(Deadline deadline, Locale locale) {
        var rule = deadline.rule();
        var subject = deadline.subject();
        return new DeadlineView(
                rule.id(),
                rule.title(locale),
                rule.source(),
                subject.departmentId(),
                subject.groupId(),
                new Subject(subject.kind(), subject.id(), subject.label()),
                rule.owner(),
                deadline.staff(),
                deadline.since(),
                deadline.opens(),
                deadline.due(),
                Optional.ofNullable(deadline.dueAt())
                        .map(ZonedDateTime::toInstant)
                        .orElse(null),
                deadline.doneOn(),
                deadline.state(),
                deadline.late(),
                deadline.preliminary(),
                subject.href());
    }
}
