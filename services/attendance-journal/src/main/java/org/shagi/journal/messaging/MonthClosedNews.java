package org.shagi.journal.messaging;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.TreeMap;
import org.shagi.contracts.journal.MonthClosed;
import org.shagi.contracts.journal.MonthClosed.ChildMonth;
import org.shagi.journal.domain.closing.ChildTotal;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.kit.outbox.OutboxEvent;

/** Puts a version of a closed month into the words of the bus. */
public final class MonthClosedNews {

    private MonthClosedNews() {}

    /** The event to be stored with the version it tells of. */
    public static OutboxEvent of(MonthClosing closing, Instant at) {
        return OutboxEvent.of(event(closing), at);
    }

    static MonthClosed event(MonthClosing closing) {
        return new MonthClosed(
                closing.groupId(),
                closing.departmentId(),
                closing.month(),
                closing.closedOn(),
                closing.closedBy(),
                closing.children().stream().map(MonthClosedNews::child).toList(),
                closing.version());
    }

    private static ChildMonth child(ChildTotal total) {
        return new ChildMonth(
                total.childId(),
                total.daysPresent(),
                total.daysAbsent(),
                total.counts().entrySet().stream()
                        .collect(toMap(
                                count -> count.getKey().value(),
                                count -> count.getValue(),
                                Integer::sum,
                                TreeMap::new)));
    }
}
