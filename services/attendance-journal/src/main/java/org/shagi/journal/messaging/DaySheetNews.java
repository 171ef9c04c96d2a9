package org.shagi.journal.messaging;

import static java.util.stream.Collectors.toMap;

import java.util.TreeMap;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.contracts.journal.DaySheetRecorded.ChildMarks;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Entry;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.OutboxEvent;

/** Puts a version of a day sheet into the words of the bus. */
public final class DaySheetNews {

    private DaySheetNews() {}

    /** The event to be stored with the version it tells of. */
    public static OutboxEvent of(RecordedSheet recorded) {
        return OutboxEvent.of(event(recorded), recorded.recordedAt());
    }

    static DaySheetRecorded event(RecordedSheet recorded) {
        var sheet = recorded.sheet();
        var tally = sheet.tally();
        return new DaySheetRecorded(
                sheet.groupId(),
                recorded.departmentId(),
                sheet.date(),
                tally.present(),
                tally.absent(),
                tally.counts().entrySet().stream()
                        .collect(toMap(
                                count -> count.getKey().value(),
                                count -> count.getValue(),
                                Integer::sum,
                                TreeMap::new)),
                sheet.entries().values().stream().map(DaySheetNews::marks).toList(),
                recorded.recordedBy(),
                recorded.recordedAt(),
                sheet.version());
    }

    private static ChildMarks marks(Entry entry) {
        return new ChildMarks(
                entry.childId(),
                attendance(entry.attendance()),
                entry.codes().stream().map(ServiceCode::value).toList());
    }

    private static DaySheetRecorded.Attendance attendance(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> DaySheetRecorded.Attendance.PRESENT;
            case ABSENT -> DaySheetRecorded.Attendance.ABSENT;
        };
    }
}
