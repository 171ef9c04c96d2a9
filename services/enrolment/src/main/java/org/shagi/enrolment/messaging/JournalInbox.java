package org.shagi.enrolment.messaging;

import static java.util.stream.Collectors.toMap;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.shagi.contracts.journal.MonthClosed;
import org.shagi.enrolment.domain.delivered.ChildMonth;
import org.shagi.enrolment.domain.delivered.ClosedMonth;
import org.shagi.enrolment.domain.delivered.DeliveredServices;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Learns from the journal what was given to each child in the months it has closed. */
@Configuration(proxyBeanMethods = false)
class JournalInbox {

    @Bean
    Consumer<Message<byte[]>> onAttendanceJournal(Inbox inbox, DeliveredServices delivered) {
        return inbox.dispatching(EventHandlers.on(MonthClosed.class, closed -> delivered.keep(monthOf(closed))));
    }

    static ClosedMonth monthOf(MonthClosed closed) {
        return new ClosedMonth(
                closed.groupId(),
                closed.month(),
                closed.closedOn(),
                closed.closedBy(),
                closed.children().stream().collect(toMap(MonthClosed.ChildMonth::childId, JournalInbox::childOf)),
                closed.version());
    }

    private static ChildMonth childOf(MonthClosed.ChildMonth child) {
        var counts = new TreeMap<ServiceCode, Integer>();
        child.counts().forEach((code, count) -> counts.put(new ServiceCode(code), count));
        return new ChildMonth(child.daysPresent(), child.daysAbsent(), counts);
    }
}
