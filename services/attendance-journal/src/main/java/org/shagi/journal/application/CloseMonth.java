package org.shagi.journal.application;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.closing.ClosingAttempt;
import org.shagi.journal.domain.closing.ClosingRules;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * Closes a month of a group's journal, once: who closes it again finds it closed.
 *
 * <p>A sheet that is written between the counting and the storing is not lost: {@link RecountMonth} hears of the closing and counts
 * again.
 */
@Component
public class CloseMonth {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;
    private final CentreDays days;
    private final InstantSource clock;

    CloseMonth(
            OpenGroup groups, LayOutMonth layOutMonth, MonthClosings closings, CentreDays days, InstantSource clock) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.closings = closings;
        this.days = days;
        this.clock = clock;
    }

    /** The closed month, or the first reason against closing it. */
    public Decision<Outcome> close(Actor closer, String groupId, YearMonth month) {
        return groups.open(closer, groupId)
                .then(group -> closings.of(groupId, month)
                        .map(closed -> Decision.accepted(new Outcome(closed, false)))
                        .orElseGet(() -> closed(closer, group, month)));
    }

    private Decision<Outcome> closed(Actor closer, JournalGroup group, YearMonth month) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var attempt = new ClosingAttempt(layOutMonth.of(group, month), closer, days.dayAt(at));
        return ClosingRules.decide(attempt)
                .map(closing -> closings.put(closing, at)
                        ? new Outcome(closing, true)
                        : new Outcome(closings.of(group.id(), month).orElseThrow(), false));
    }

    /**
     * What came of it.
     *
     * @param fresh false if the month was closed already
     */
    public record Outcome(MonthClosing closing, boolean fresh) {}
}
