package org.shagi.journal.application;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.closing.ClosingAttempt;
import org.shagi.journal.domain.closing.ClosingRules;
import org.shagi.journal.domain.closing.CorrectionReport;
import org.shagi.journal.domain.closing.Handover;
import org.shagi.journal.domain.closing.MonthChecks;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Shows whether a month is closed, and if not, what still hinders it. */
@Component
public class ViewClosing {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;
    private final DaySheets sheets;
    private final CentreDays days;
    private final InstantSource clock;

    ViewClosing(
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

    /** The month as the checks see it now, closed or not. */
    public Decision<ClosingState> view(Actor reader, String groupId, YearMonth month) {
        return groups.open(reader, groupId).map(group -> stateOf(reader, group, month));
    }

    private ClosingState stateOf(Actor reader, JournalGroup group, YearMonth month) {
        var attempt = new ClosingAttempt(layOutMonth.of(group, month), reader, days.dayAt(clock.instant()));
        return new ClosingState(
                new MonthChecks(attempt.month()),
                ClosingRules.against(attempt),
                closings.of(group.id(), month),
                closings.handover(group.id(), month),
                CorrectionReport.of(
                        attempt.month(),
                        sheets.history(group.id(), attempt.month().workingDays())));
    }

    /**
     * How it stands with closing.
     *
     * @param hindrance the first reason against closing it now; looked at for a closed month too, whose roster may have changed
     * @param closing empty while the month is open
     * @param handover who has signed it
     * @param corrections what was changed after it was closed
     */
    public record ClosingState(
            MonthChecks checks,
            Optional<Refusal> hindrance,
            Optional<MonthClosing> closing,
            Handover handover,
            CorrectionReport corrections) {}
}
