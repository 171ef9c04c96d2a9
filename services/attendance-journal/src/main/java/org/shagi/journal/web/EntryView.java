package org.shagi.journal.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Absence;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.EarlyLeaving;
import org.shagi.journal.domain.Entry;
import org.shagi.journal.domain.Mark;
import org.shagi.kit.domain.ServiceCode;

/**
 * One child's line, with who wrote something in it last and when.
 *
 * @param late something in it was written down later than 24 hours after the end of the day: «внесено с опозданием»
 * @param lateCodes which services that is; 5.1 for the presence
 */
record EntryView(
        String childId,
        Attendance attendance,
        List<String> codes,
        @Nullable Absence absence,
        @Nullable EarlyLeaving leaving,
        String recordedBy,
        Instant recordedAt,
        boolean late,
        List<String> lateCodes) {

    static List<EntryView> of(DaySheet sheet, CentreDays days) {
        return sheet.entries().values().stream()
                .map(entry -> of(entry, sheet, days))
                .toList();
    }

    private static EntryView of(Entry entry, DaySheet sheet, CentreDays days) {
        var late = entry.marks().values().stream()
                .filter(mark -> days.isLate(sheet.date(), mark))
                .map(mark -> mark.code().value())
                .toList();
        var last = Stream.concat(
                        Stream.of(new Hand(entry.recordedBy(), entry.recordedAt())),
                        entry.marks().values().stream().map(mark -> new Hand(mark.recordedBy(), mark.recordedAt())))
                .max(Comparator.comparing(Hand::at))
                .orElseThrow();
        return new EntryView(
                entry.childId(),
                entry.attendance(),
                entry.codes().stream().map(ServiceCode::value).toList(),
                entry.absence(),
                entry.leaving(),
                last.by(),
                last.at(),
                !late.isEmpty() || days.isLate(sheet.date(), entry.enteredAt()),
                late);
    }

    private record Hand(String by, Instant at) {}

    /**
     * A mark with everything it keeps.
     *
     * @param provider who gave it
     * @param at when it ended; {@code null} where only the day is known
     * @param typedAt when it was typed on a device without a network; {@code null} where it came here at once
     * @param why the reason given with it; {@code null} where none was needed
     */
    record MarkView(
            String childId,
            String code,
            String provider,
            @Nullable LocalTime at,
            String recordedBy,
            Instant recordedAt,
            @Nullable Instant typedAt,
            boolean late,
            @Nullable String why) {

        static List<MarkView> of(DaySheet sheet, CentreDays days) {
            return sheet.entries().values().stream()
                    .flatMap(entry ->
                            entry.marks().values().stream().map(mark -> of(entry.childId(), mark, sheet, days)))
                    .toList();
        }

        private static MarkView of(String child, Mark mark, DaySheet sheet, CentreDays days) {
            return new MarkView(
                    child,
                    mark.code().value(),
                    mark.provider(),
                    mark.at(),
                    mark.recordedBy(),
                    mark.recordedAt(),
                    mark.typedAt(),
                    days.isLate(sheet.date(), mark),
                    mark.why());
        }
    }
}
