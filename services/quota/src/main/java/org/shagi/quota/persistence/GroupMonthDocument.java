package org.shagi.quota.persistence;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.Mark;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.RecordedDay;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A stored {@link GroupMonth} with its counts, which are made anew at every write. It is written by mapping and read without: whoever
 * looks at an earlier day reads thousands at once.
 *
 * @param id {@code groupId|yyyy-MM}
 * @param children ids of all children with a mark; what is told of children stands in this order
 * @param days versions of the sheets by day of the month, two digits
 */
@org.springframework.data.mongodb.core.mapping.Document(GroupMonthDocument.COLLECTION)
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

    /** What a month is read with when its sheets are wanted: its sums are not. */
    private static final List<String> SHEETS =
            List.of("groupId", "departmentId", "month", "children", "days", "revision");

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

    /** The months with these ids with all their sheets; those that nothing is stored of are left out. */
    static List<GroupMonth> find(MongoTemplate mongo, Collection<String> ids) {
        return Stored.fields(mongo, COLLECTION, Filters.in("_id", ids), SHEETS).stream()
                .map(GroupMonthDocument::read)
                .toList();
    }

    private static GroupMonth read(Document stored) {
        var of = YearMonth.parse(stored.getString("month"));
        var children = stored.getList("children", String.class);
        var versions = new TreeMap<LocalDate, List<RecordedDay>>();
        stored.get("days", Document.class).forEach((day, held) -> {
            var date = of.atDay(Integer.parseInt(day));
            var sheets = ((List<?>) held)
                    .stream()
                            .map(sheet -> sheet(date, (Document) sheet, children))
                            .toList();
            versions.put(date, sheets);
        });
        return new GroupMonth(
                stored.getString("groupId"),
                stored.getString("departmentId"),
                of,
                versions,
                stored.getLong("revision"));
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

    private static RecordedDay sheet(LocalDate date, Document stored, List<String> children) {
        var marks = new TreeMap<String, Mark>();
        var bits = stored.getList("marks", Integer.class);
        for (int i = 0; i < bits.size(); i++) {
            if (bits.get(i) != NO_MARK) {
                marks.put(children.get(i), new Mark(bits.get(i)));
            }
        }
        return new RecordedDay(
                date,
                stored.getLong("version"),
                stored.getInteger("present"),
                stored.getInteger("absent"),
                AmountsMapping.fromStored(stored.get("counts", Document.class)),
                marks,
                stored.get("recordedAt", Date.class).toInstant());
    }
}
