package org.shagi.journal.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.closing.ClosingAttempt;
import org.shagi.journal.domain.closing.ClosingRules;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * Closes a month of a group's journal, once: who closes it again finds it closed.
 *
 * <p>Nobody's sheet slips in unnoticed: the closing is begun where every writer sees it, then the sheets are sealed against those
 * who looked before that, and only then they are counted. A sheet is either counted or written as a correction, with a reason.
 */
@Component
public class CloseMonth {

    /** Each time somebody else took the closing over; more in a row than people can cause. */
    private static final int ATTEMPTS = 20;

    private static final Refusal OVERTAKEN = Refusal.stale("overtaken");

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;
    private final DaySheets sheets;
    private final CentreDays days;
    private final InstantSource clock;

    CloseMonth(
            OpenGroup groups,
            LayOutMonth layOutMonth,
            MonthClosings closings,
            DaySheets sheets,
            CentreDays days,
            InstantSource clock) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.closings = closings;
        this.sheets = sheets;
        this.days = days;
        this.clock = clock;
    }

    /** The closed month, or the first reason against closing it. */
    public Decision<Outcome> close(Actor closer, String groupId, YearMonth month) {
        return groups.open(closer, groupId).then(group -> closed(closer, group, month));
    }

    /** What hinders the closing is looked for before anything is begun, so that a refusal holds up nobody. */
    private Decision<Outcome> closed(Actor closer, JournalGroup group, YearMonth month) {
        for (int again = 0; again < ATTEMPTS; again++) {
            var before = closings.of(group.id(), month);
            if (before.isPresent()) {
                return Decision.accepted(new Outcome(before.get(), false));
            }
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var outcome = counted(closer, group, month, at).then(likely -> settled(closer, group, month, at));
            if (!(outcome instanceof Decision.Refused<Outcome>(var refusal)) || !refusal.equals(OVERTAKEN)) {
                return outcome;
            }
        }
        return Decision.refused(OVERTAKEN);
    }

    private Decision<Outcome> settled(Actor closer, JournalGroup group, YearMonth month, Instant at) {
        var attempt = UUID.randomUUID().toString();
        if (!closings.begin(group.id(), month, attempt)) {
            return Decision.refused(OVERTAKEN);
        }
        var dates = days.workingDaysOf(group, month);
        sheets.seal(group.id(), dates, attempt);
        var counted = counted(closer, group, month, at);
        if (counted instanceof Decision.Refused<MonthClosing>) {
            sheets.unseal(group.id(), dates, attempt);
            closings.giveUp(group.id(), month, attempt);
        }
        return counted.then(closing -> closings.putFirst(closing, attempt, at)
                ? Decision.accepted(new Outcome(closing, true))
                : Decision.refused(OVERTAKEN));
    }

    private Decision<MonthClosing> counted(Actor closer, JournalGroup group, YearMonth month, Instant at) {
        return ClosingRules.decide(new ClosingAttempt(layOutMonth.of(group, month), closer, days.dayAt(at)));
    }

    /**
     * What came of it.
     *
     * @param fresh false if the month was closed already
     */
    public record Outcome(MonthClosing closing, boolean fresh) {}
}
