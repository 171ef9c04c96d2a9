package org.shagi.journal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.GroupSession;
import org.shagi.journal.domain.Waiver;
import org.shagi.journal.web.EntryView.MarkView;
import org.shagi.kit.domain.ServiceCode;

/**
 * A whole day sheet; version 0 if nobody has written in it.
 *
 * @param pages by number of the page the version of the sheet by which it last changed, 0 for a blank one
 * @param noSession numbers of the pages with «занятия нет»
 * @param themes by code what stands beside its marks
 * @param waivers warnings that writers went over, with their reasons
 * @param corrections changes after the month was closed
 */
record DayView(
        LocalDate date,
        long version,
        SortedMap<String, Long> pages,
        List<Integer> noSession,
        int present,
        int absent,
        List<EntryView> entries,
        List<MarkView> marks,
        SortedMap<String, Integer> counts,
        int served,
        List<SessionView> sessions,
        SortedMap<String, String> themes,
        List<Waiver> waivers,
        List<CorrectionView> corrections) {

    static DayView of(DaySheet sheet, CentreDays days) {
        var tally = sheet.tally();
        return new DayView(
                sheet.date(),
                sheet.version(),
                PagesView.of(sheet),
                PagesView.quiet(sheet),
                tally.present(),
                tally.absent(),
                EntryView.of(sheet, days),
                MarkView.of(sheet, days),
                CountsView.of(tally),
                tally.served(),
                sheet.sessions().stream().map(SessionView::of).toList(),
                ThemesView.of(sheet),
                sheet.waivers(),
                CorrectionView.of(sheet).toList());
    }

    record SessionView(
            String id, List<String> codes, @Nullable String topic, String recordedBy, Instant recordedAt) {

        static SessionView of(GroupSession session) {
            return new SessionView(
                    session.id(),
                    session.codes().stream().map(ServiceCode::value).toList(),
                    session.topic(),
                    session.recordedBy(),
                    session.recordedAt());
        }
    }
}
