package org.shagi.quota.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.shagi.calendar.WorkCalendar;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.forecast.Backlog;
import org.shagi.quota.domain.forecast.Forecast;
import org.shagi.quota.domain.forecast.Warning;
import org.shagi.quota.domain.forecast.Warnings;
import org.springframework.stereotype.Component;

/**
 * Looks at the running month of every group, says so when one crosses a limit of fulfilment or comes back, and keeps silent otherwise.
 *
 * <p>What was said is compared with, not what was seen: so duplicates, replays, rebuilds and restarts bring no word twice. While the
 * topics are still being read after a start nothing is said, for the figures are of a time gone by.
 */
@Component
public class WarnOfShortfalls {

    private final Snapshots snapshots;
    private final Revision revision;
    private final Warnings warnings;
    private final Backlog backlog;
    private final Allowances allowances;
    private final InstantSource clock;
    private final ZoneId zone;
    private volatile Seen seen = new Seen(-1, LocalDate.MIN);

    public WarnOfShortfalls(
            Snapshots snapshots,
            Revision revision,
            Warnings warnings,
            Backlog backlog,
            Allowances allowances,
            InstantSource clock,
            ZoneId zone) {
        this.snapshots = snapshots;
        this.revision = revision;
        this.warnings = warnings;
        this.backlog = backlog;
        this.allowances = allowances;
        this.clock = clock;
        this.zone = zone;
    }

    private record Seen(long revision, LocalDate day) {}

    /** Looks once, unless neither a figure nor the day has changed since the last look. Returns how many words were said. */
    public int look() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var seeing = new Seen(revision.current(), today);
        if (seeing.equals(seen) || !backlog.isRead()) {
            return 0;
        }
        var around = Period.ofCoursesOn(today);
        var snapshot = snapshots.take(Reach.CENTRE, around, Optional.empty());
        var month = YearMonth.from(today);
        var drawn = snapshots.drawn(Reach.CENTRE, new Period(month, month));
        var said = warnings.of(month);
        var allowance = allowances.of(today.getYear());
        int words = 0;
        for (var known : RunningGroups.of(snapshot, drawn, today)) {
            var forecast = Forecast.of(known, new Period(month, month), today, WorkCalendar.shippedAndExpected());
            var next = Warning.next(said.get(known.group().id()), known, month, forecast, allowance, now);
            if (next.isPresent() && warnings.say(next.get())) {
                words++;
            }
        }
        seen = seeing;
        return words;
    }
}
