package org.shagi.journal.web;

import java.time.Instant;
import java.util.List;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.Entry;
import org.shagi.kit.domain.ServiceCode;

/** One child's line, with who wrote it last and when. */
record EntryView(String childId, Attendance attendance, List<String> codes, String recordedBy, Instant recordedAt) {

    static List<EntryView> of(DaySheet sheet) {
        return sheet.entries().values().stream().map(EntryView::of).toList();
    }

    private static EntryView of(Entry entry) {
        return new EntryView(
                entry.childId(),
                entry.attendance(),
                entry.codes().stream().map(ServiceCode::value).toList(),
                entry.recordedBy(),
                entry.recordedAt());
    }
}
