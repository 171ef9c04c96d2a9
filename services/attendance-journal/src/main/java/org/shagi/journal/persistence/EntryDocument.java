package org.shagi.journal.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Absence;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.EarlyLeaving;
import org.shagi.journal.domain.EarlyLeaving.TakenBy;
import org.shagi.journal.domain.Entry;
import org.shagi.journal.domain.Mark;
import org.shagi.kit.domain.ServiceCode;

/** A child's line in the document of its day sheet. */
record EntryDocument(
        String childId,
        Attendance attendance,
        List<MarkDocument> marks,
        @Nullable Absence absence,
        @Nullable Leaving leaving,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant typedAt,
        @Nullable String why) {

    static EntryDocument of(Entry entry) {
        var leaving = entry.leaving();
        return new EntryDocument(
                entry.childId(),
                entry.attendance(),
                entry.marks().values().stream().map(MarkDocument::of).toList(),
                entry.absence(),
                leaving == null ? null : Leaving.of(leaving),
                entry.recordedBy(),
                entry.recordedAt(),
                entry.typedAt(),
                entry.why());
    }

    Entry entry() {
        return new Entry(
                childId,
                attendance,
                marks.stream()
                        .map(MarkDocument::mark)
                        .collect(toMap(Mark::code, mark -> mark, (a, b) -> b, TreeMap::new)),
                absence,
                leaving == null ? null : leaving.leaving(),
                recordedBy,
                recordedAt,
                typedAt,
                why);
    }

    /** @param at ISO text of the hour */
    record Leaving(String at, TakenBy takenBy, @Nullable String reason) {

        static Leaving of(EarlyLeaving leaving) {
            return new Leaving(leaving.at().toString(), leaving.takenBy(), leaving.reason());
        }

        EarlyLeaving leaving() {
            return new EarlyLeaving(LocalTime.parse(at), takenBy, reason);
        }
    }

    /** @param at ISO text of the hour; {@code null} where none is known */
    record MarkDocument(
            String code,
            String provider,
            @Nullable String at,
            String recordedBy,
            Instant recordedAt,
            @Nullable Instant typedAt,
            @Nullable String why) {

        static MarkDocument of(Mark mark) {
            var at = mark.at();
            return new MarkDocument(
                    mark.code().value(),
                    mark.provider(),
                    at == null ? null : at.toString(),
                    mark.recordedBy(),
                    mark.recordedAt(),
                    mark.typedAt(),
                    mark.why());
        }

        Mark mark() {
            return new Mark(
                    new ServiceCode(code),
                    provider,
                    at == null ? null : LocalTime.parse(at),
                    recordedBy,
                    recordedAt,
                    typedAt,
                    why);
        }
    }
}
