package org.shagi.journal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.journal.domain.closing.ChildTotal;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.messaging.MonthClosedNews;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A closed month with the news of its versions that are not on the bus yet.
 *
 * @param id {@code groupId|yyyy-MM}
 * @param closedOn ISO text, as all dates here
 */
@Document(ClosingDocument.COLLECTION)
record ClosingDocument(
        @Id String id,
        String groupId,
        String departmentId,
        String month,
        String closedOn,
        String closedBy,
        List<Line> children,
        long version,
        List<OutboxEvent> outbox)
        implements CarriesOutbox {

    static final String COLLECTION = "month-closings";

    /** The attempt to close it; only in months that are being closed, which have the version 0 and nothing else. */
    static final String ATTEMPT = "attempt";

    static String idOf(String groupId, YearMonth month) {
        return groupId + '|' + month;
    }

    static ClosingDocument of(MonthClosing closing, Instant at) {
        return new ClosingDocument(
                idOf(closing.groupId(), closing.month()),
                closing.groupId(),
                closing.departmentId(),
                closing.month().toString(),
                closing.closedOn().toString(),
                closing.closedBy(),
                closing.children().stream().map(Line::of).toList(),
                closing.version(),
                List.of(MonthClosedNews.of(closing, at)));
    }

    MonthClosing closing() {
        return new MonthClosing(
                groupId,
                departmentId,
                YearMonth.parse(month),
                LocalDate.parse(closedOn),
                closedBy,
                children.stream().map(Line::total).toList(),
                version);
    }

    /** @param counts by digit of the code: a field name must not hold the dot of {@code 5.1} */
    record Line(String childId, int daysPresent, int daysAbsent, Map<String, Integer> counts) {

        static Line of(ChildTotal total) {
            var counts = new TreeMap<String, Integer>();
            total.counts().forEach((code, count) -> counts.put(String.valueOf(code.digit()), count));
            return new Line(total.childId(), total.daysPresent(), total.daysAbsent(), counts);
        }

        ChildTotal total() {
            var byCode = new TreeMap<ServiceCode, Integer>();
            counts.forEach((digit, count) -> byCode.put(new ServiceCode("5." + digit), count));
            return new ChildTotal(childId, daysPresent, daysAbsent, byCode);
        }
    }
}
