package org.shagi.journal.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Correction;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.Entry;
import org.shagi.journal.domain.GroupSession;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.journal.messaging.DaySheetNews;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A day sheet with the news of its versions that are not on the bus yet.
 *
 * @param id {@code groupId|date}
 * @param corrections {@code null} in sheets stored before there were any
 * @param date ISO text: the driver would keep a date as an instant of the machine's own zone
 */
@Document(DaySheetDocument.COLLECTION)
record DaySheetDocument(
        @Id String id,
        String groupId,
        String departmentId,
        String date,
        long version,
        List<Line> entries,
        List<Session> sessions,
        @Nullable List<Correction> corrections,
        List<OutboxEvent> outbox)
        implements CarriesOutbox {

    static final String COLLECTION = "day-sheets";

    /** Beside the rest: the attempt to close the month that has sealed the sheet. Missing while the month is open. */
    static final String SEAL = "seal";

    static String idOf(String groupId, LocalDate date) {
        return groupId + '|' + date;
    }

    static DaySheetDocument of(RecordedSheet recorded) {
        var sheet = recorded.sheet();
        return new DaySheetDocument(
                idOf(sheet.groupId(), sheet.date()),
                sheet.groupId(),
                recorded.departmentId(),
                sheet.date().toString(),
                sheet.version(),
                sheet.entries().values().stream().map(Line::of).toList(),
                sheet.sessions().stream().map(Session::of).toList(),
                sheet.corrections(),
                List.of(DaySheetNews.of(recorded)));
    }

    DaySheet sheet() {
        return new DaySheet(
                groupId,
                LocalDate.parse(date),
                version,
                entries.stream()
                        .map(Line::entry)
                        .collect(toMap(Entry::childId, entry -> entry, (a, b) -> b, TreeMap::new)),
                sessions.stream().map(Session::session).toList(),
                corrections == null ? List.of() : corrections);
    }

    record Line(String childId, Attendance attendance, List<String> codes, String recordedBy, Instant recordedAt) {

        static Line of(Entry entry) {
            return new Line(
                    entry.childId(),
                    entry.attendance(),
                    entry.codes().stream().map(ServiceCode::value).toList(),
                    entry.recordedBy(),
                    entry.recordedAt());
        }

        Entry entry() {
            return new Entry(childId, attendance, Codes.sorted(codes), recordedBy, recordedAt);
        }
    }

    record Session(
            @Id String id, List<String> codes, @Nullable String topic, String recordedBy, Instant recordedAt) {

        static Session of(GroupSession session) {
            return new Session(
                    session.id(),
                    session.codes().stream().map(ServiceCode::value).toList(),
                    session.topic(),
                    session.recordedBy(),
                    session.recordedAt());
        }

        GroupSession session() {
            return new GroupSession(id, List.copyOf(Codes.sorted(codes)), topic, recordedBy, recordedAt);
        }
    }
}
