package org.shagi.enrolment.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.enrolment.domain.delivered.ChildMonth;
import org.shagi.enrolment.domain.delivered.ClosedMonth;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A closed month as the journal told it last.
 *
 * @param id {@code groupId|yyyy-MM}
 * @param closedOn ISO text, as all dates here
 */
@Document("delivered")
record DeliveredDocument(
        @Id String id,
        String groupId,
        String month,
        String closedOn,
        String closedBy,
        List<Line> children,
        long version)
        implements Versioned {

    static String idOf(String groupId, YearMonth month) {
        return groupId + '|' + month;
    }

    static DeliveredDocument of(ClosedMonth month) {
        return new DeliveredDocument(
                idOf(month.groupId(), month.month()),
                month.groupId(),
                month.month().toString(),
                month.closedOn().toString(),
                month.closedBy(),
                month.children().entrySet().stream()
                        .map(child -> Line.of(child.getKey(), child.getValue()))
                        .sorted(Comparator.comparing(Line::childId))
                        .toList(),
                month.version());
    }

    ClosedMonth closedMonth() {
        return new ClosedMonth(
                groupId,
                YearMonth.parse(month),
                LocalDate.parse(closedOn),
                closedBy,
                children.stream().collect(toMap(Line::childId, Line::month)),
                version);
    }

    /** @param counts by digit of the code: a field name must not hold the dot of {@code 5.1} */
    record Line(String childId, int daysPresent, int daysAbsent, Map<String, Integer> counts) {

        static Line of(String childId, ChildMonth month) {
            var counts = new TreeMap<String, Integer>();
            month.counts().forEach((code, count) -> counts.put(String.valueOf(code.digit()), count));
            return new Line(childId, month.daysPresent(), month.daysAbsent(), counts);
        }

        ChildMonth month() {
            var byCode = new TreeMap<ServiceCode, Integer>();
            counts.forEach((digit, count) -> byCode.put(new ServiceCode("5." + digit), count));
            return new ChildMonth(daysPresent, daysAbsent, byCode);
        }
    }
}
