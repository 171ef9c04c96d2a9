package org.shagi.quota.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.RecordedDay;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link GroupMonth}.
 *
 * @param id {@code groupId|yyyy-MM}
 * @param days by day of the month, two digits
 * @param facts whole services by digit of the code
 */
@Document(GroupMonthDocument.COLLECTION)
@CompoundIndex(name = "department-month", def = "{departmentId: 1, month: 1}")
record GroupMonthDocument(
        @Id String id,
        String groupId,
        String departmentId,
        @Indexed String month,
        Map<String, DayDocument> days,
        Map<String, Long> facts,
        long revision) {

    static final String COLLECTION = "group-months";

    record DayDocument(long version, int present, int absent, Map<String, Long> counts) {}

    static String idOf(String groupId, YearMonth month) {
        return groupId + "|" + month;
    }

    static GroupMonthDocument of(GroupMonth month) {
        var days = new TreeMap<String, DayDocument>();
        month.days()
                .values()
                .forEach(day -> days.put("%02d".formatted(day.date().getDayOfMonth()), stored(day)));
        return new GroupMonthDocument(
                idOf(month.groupId(), month.month()),
                month.groupId(),
                month.departmentId(),
                month.month().toString(),
                days,
                AmountsMapping.toStored(month.facts()),
                month.revision());
    }

    GroupMonth toDomain() {
        var recorded = new TreeMap<LocalDate, RecordedDay>();
        var of = YearMonth.parse(month);
        days.forEach((day, stored) -> {
            var date = of.atDay(Integer.parseInt(day));
            var counts = AmountsMapping.fromStored(stored.counts());
            recorded.put(date, new RecordedDay(date, stored.version(), stored.present(), stored.absent(), counts));
        });
        return new GroupMonth(groupId, departmentId, of, recorded, AmountsMapping.fromStored(facts), revision);
    }

    private static DayDocument stored(RecordedDay day) {
        return new DayDocument(day.version(), day.present(), day.absent(), AmountsMapping.toStored(day.counts()));
    }
}
