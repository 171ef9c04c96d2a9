package org.shagi.journal.persistence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.outing.Outing;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An outing.
 *
 * @param id {@code groupId|date}
 * @param date ISO text, as all dates and times here
 * @param orderNumber {@code null} until the order is issued, as {@code orderedOn}
 * @param briefing its topic; {@code null} until it is held, as {@code briefedOn}
 */
@Document("outings")
record OutingDocument(
        @Id String id,
        String groupId,
        String date,
        String route,
        String leaves,
        String returns,
        List<String> children,
        List<String> escorts,
        @Nullable String orderNumber,
        @Nullable String orderedOn,
        @Nullable String briefing,
        @Nullable String briefedOn,
        String writtenBy,
        long version) {

    static String idOf(String groupId, LocalDate date) {
        return groupId + '|' + date;
    }

    static OutingDocument of(Outing outing) {
        var order = outing.order();
        var briefing = outing.briefing();
        return new OutingDocument(
                idOf(outing.groupId(), outing.date()),
                outing.groupId(),
                outing.date().toString(),
                outing.route(),
                outing.leaves().toString(),
                outing.returns().toString(),
                outing.children(),
                outing.escorts(),
                order == null ? null : order.number(),
                order == null ? null : order.on().toString(),
                briefing == null ? null : briefing.topic(),
                briefing == null ? null : briefing.on().toString(),
                outing.writtenBy(),
                outing.version());
    }

    Outing outing() {
        return new Outing(
                groupId,
                LocalDate.parse(date),
                route,
                LocalTime.parse(leaves),
                LocalTime.parse(returns),
                children,
                escorts,
                orderNumber == null || orderedOn == null
                        ? null
                        : new Outing.Order(orderNumber, LocalDate.parse(orderedOn)),
                briefing == null || briefedOn == null
                        ? null
                        : new Outing.Briefing(briefing, LocalDate.parse(briefedOn)),
                writtenBy,
                version);
    }
}
