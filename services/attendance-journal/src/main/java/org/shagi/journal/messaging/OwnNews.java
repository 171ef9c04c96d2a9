package org.shagi.journal.messaging;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.contracts.journal.MonthClosed;
import org.shagi.journal.application.RecountMonth;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Hears its own sheets and closings come round, so that a closed month follows its sheets: a sheet written after the closing
 * tells itself, and one that slipped in while the month was being closed is found when the closing tells itself.
 */
@Configuration(proxyBeanMethods = false)
class OwnNews {

    @Bean
    Consumer<Message<byte[]>> onAttendanceJournal(Inbox inbox, RecountMonth recountMonth) {
        return inbox.dispatching(EventHandlers.on(
                        DaySheetRecorded.class,
                        sheet -> recountMonth.recount(sheet.groupId(), YearMonth.from(sheet.date())))
                .and(MonthClosed.class, closed -> recountMonth.recount(closed.groupId(), closed.month())));
    }
}
