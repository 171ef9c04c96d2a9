package org.shagi.quota.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.Mark;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.RecordedDay;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link GroupMonth} with its counts, which are made anew at every write.
 *
 * @param id {@code groupId|yyyy-MM}
 * @param children ids of all children with a mark; what is told of children stands in this order
 * @param days versions of the sheets by day of the month, two digits
 */
@Document(GroupMonthDocument.COLLECTION)
record GroupMonthDocument(
        @Id String id,
        String groupId,
        String departmentId,
        String month,
        List<String> children,
        Map<String, List<SheetDocument>> days,
        CountsDocument counts,
        long revision) {

    static final String COLLECTION = "group-months";

    private static final int NO_MARK = -1;

    /** @param marks bits of {@link Mark} in the order of the children, −1 for none */
    record SheetDocument(
            long version, int present, int absent, Map<String, Long> counts, List<Integer> marks, Instant recordedAt) {}

    static String idOf(String groupId, YearMonth month) {
        return groupId + "|" + month;
    }

    static GroupMonthDocument of(GroupMonth month, MonthCounts counts) {
        var ids = new TreeSet<String>();
        month.versions()
                .values()
                .forEach(held -> held.forEach(sheet -> ids.addAll(sheet.marks().keySet())));
        var children = List.copyOf(ids);
        var days = new TreeMap<String, List<SheetDocument>>();
        month.versions()
                .forEach((date, held) -> days.put(
                        "%02d".formatted(date.getDayOfMonth()),
                        held.stream().map(sheet -> stored(sheet, children)).toList()));
        return new GroupMonthDocument(
                idOf(month.groupId(), month.month()),
                month.groupId(),
                month.departmentId(),
                month.month().toString(),
                children,
                days,
                CountsDocument.of(counts, children),
                month.revision());
    }

    GroupMonth toDomain() {
        var of = YearMonth.parse(month);
        var versions = new TreeMap<LocalDate, List<RecordedDay>>();
        days.forEach((day, held) -> {
            var date = of.atDay(Integer.parseInt(day));
            versions.put(date, held.stream().map(sheet -> sheet(date, sheet)).toList());
        });
        return new GroupMonth(groupId, departmentId, of, versions, revision);
    }

    private static SheetDocument stored(RecordedDay sheet, List<String> children) {
        var marks = new ArrayList<Integer>();
        for (var child : children) {
            var mark = sheet.marks().get(child);
            marks.add(mark == null ? NO_MARK : mark.bits());
        }
        return new SheetDocument(
                sheet.version(),
                sheet.present(),
                sheet.absent(),
                AmountsMapping.toStored(sheet.counts()),
                marks,
                sheet.recordedAt());
    }

    private RecordedDay sheet(LocalDate date, SheetDocument stored) {
        var marks = new TreeMap<String, Mark>();
        for (int i = 0; i < stored.marks().size(); i++) {
            if (stored.marks().get(i) != NO_MARK) {
                marks.put(children.get(i), new Mark(stored.marks().get(i)));
            }
        }
        return new RecordedDay(
                date,
                stored.version(),
                stored.present(),
                stored.absent(),
                AmountsMapping.fromStored(stored.counts()),
                marks,
                stored.recordedAt());
    }
}
