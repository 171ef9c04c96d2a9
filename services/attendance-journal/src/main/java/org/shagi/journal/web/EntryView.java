package org.shagi.journal.web;

import java.time.Instant;
import java.util.List;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.Entry;
import org.shagi.kit.domain.ServiceCode;

/**
 * One child's line, with who wrote it last and when.
 *
 * @param late written down later than 24 hours after the end of the day: «внесено с опозданием»
 */
record EntryView(
        String childId,
        Attendance attendance,
        List<String> codes,
        String recordedBy,
        Instant recordedAt,
        boolean late) {

    static List<EntryView> of(DaySheet sheet, CentreDays days) {
        return sheet.entries().values().stream()
                .map(entry -> of(entry, days.isLate(sheet.date(), entry.recordedAt())))
                .toList();
    }

    private static EntryView of(Entry entry, boolean late) {
        return new EntryView(
                entry.childId(),
                entry.attendance(),
                entry.codes().stream().map(ServiceCode::value).toList(),
                entry.recordedBy(),
                entry.recordedAt(),
                late);
    }
}
