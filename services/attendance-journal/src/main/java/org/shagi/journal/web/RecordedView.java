package org.shagi.journal.web;

import java.time.LocalDate;
import java.util.SortedMap;
import org.shagi.journal.application.RecordDaySheet.Outcome;

/**
 * What a sheet says after somebody wrote in it.
 *
 * @param version of the sheet
 * @param pages by number of the page the version of the sheet by which it last changed, 0 for a blank one
 * @param counts children served, by code
 * @param served services given in all
 * @param changed false if it said so already
 */
record RecordedView(
        LocalDate date,
        long version,
        SortedMap<String, Long> pages,
        int present,
        int absent,
        SortedMap<String, Integer> counts,
        int served,
        boolean changed) {

    static RecordedView of(Outcome outcome) {
        var tally = outcome.sheet().tally();
        return new RecordedView(
                outcome.sheet().date(),
                outcome.sheet().version(),
                PagesView.of(outcome.sheet()),
                tally.present(),
                tally.absent(),
                CountsView.of(tally),
                tally.served(),
                outcome.changed());
    }
}
