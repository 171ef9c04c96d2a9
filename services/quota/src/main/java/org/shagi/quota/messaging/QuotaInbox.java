package org.shagi.quota.messaging;

import java.util.function.Consumer;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** One function for each topic that quota reads. */
@Configuration(proxyBeanMethods = false)
class QuotaInbox {

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox, QuotaHandlers handlers) {
        return inbox.dispatching(handlers.all());
    }

    @Bean
    Consumer<Message<byte[]>> onStateAssignment(Inbox inbox, QuotaHandlers handlers) {
        return inbox.dispatching(handlers.all());
    }

    @Bean
    Consumer<Message<byte[]>> onAttendanceJournal(Inbox inbox, QuotaHandlers handlers) {
        return inbox.dispatching(handlers.all());
    }
}
