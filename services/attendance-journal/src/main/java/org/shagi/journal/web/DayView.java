package org.shagi.journal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.GroupSession;
import org.shagi.kit.domain.ServiceCode;

/** A whole day sheet; version 0 if nobody has written in it. Corrections are its changes after the month was closed. */
record DayView(
        LocalDate date,
        long version,
        int present,
        int absent,
        List<EntryView> entries,
        SortedMap<String, Integer> counts,
        int served,
        List<SessionView> sessions,
        List<CorrectionView> corrections) {

    static DayView of(DaySheet sheet, CentreDays days) {
        var tally = sheet.tally();
        return new DayView(
                sheet.date(),
                sheet.version(),
                tally.present(),
                tally.absent(),
                EntryView.of(sheet, days),
                CountsView.of(tally),
                tally.served(),
                sheet.sessions().stream().map(SessionView::of).toList(),
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
