package org.shagi.journal.application;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.journal.domain.closing.MonthClosings;
import org.springframework.stereotype.Component;

/**
 * Counts a closed month anew from its sheets and, if it adds up otherwise than it was told last, tells it with the next version.
 *
 * <p>It looks at the closing first and at the sheets then, so what it counts is never older than the version that it replaces: the
 * last one to get through has seen every sheet that was there. However often and in whatever order it is asked, it ends the same.
 */
@Component
public class RecountMonth {

    private final JournalGroups groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;
    private final InstantSource clock;

    RecountMonth(JournalGroups groups, LayOutMonth layOutMonth, MonthClosings closings, InstantSource clock) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.closings = closings;
        this.clock = clock;
    }

    /** Does nothing to a month that is not closed. */
    public void recount(String groupId, YearMonth month) {
        groups.find(groupId).ifPresent(group -> {
            while (!isUpToDate(group, month)) {
                // somebody else counted meanwhile: look again
            }
        });
    }

    private boolean isUpToDate(JournalGroup group, YearMonth month) {
        return closings.of(group.id(), month)
                .map(closing -> {
                    var counted = closing.recounted(layOutMonth.of(group, month));
                    return counted == closing
                            || closings.put(counted, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                })
                .orElse(true);
    }
}
