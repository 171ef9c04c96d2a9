package org.shagi.quota.messaging;

import java.util.function.Consumer;
import org.shagi.kit.messaging.Inbox;
import org.shagi.quota.domain.Revision;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** One function for each topic that quota reads. Each notes how far into its topic the figures reach. */
@Configuration(proxyBeanMethods = false)
class QuotaInbox {

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox, QuotaHandlers handlers, Revision revision) {
        return noting(inbox.dispatching(handlers.all()), revision);
    }

    @Bean
    Consumer<Message<byte[]>> onStateAssignment(Inbox inbox, QuotaHandlers handlers, Revision revision) {
        return noting(inbox.dispatching(handlers.all()), revision);
    }

    @Bean
    Consumer<Message<byte[]>> onAttendanceJournal(Inbox inbox, QuotaHandlers handlers, Revision revision) {
        return noting(inbox.dispatching(handlers.all()), revision);
    }

    @Bean
    Consumer<Message<byte[]>> onDiagnostics(Inbox inbox, QuotaHandlers handlers, Revision revision) {
        return noting(inbox.dispatching(handlers.all()), revision);
    }

    private static Consumer<Message<byte[]>> noting(Consumer<Message<byte[]>> handling, Revision revision) {
        return message -> {
            handling.accept(message);
            var headers = message.getHeaders();
            if (headers.get(KafkaHeaders.OFFSET) instanceof Long offset) {
                var partition = "%s-%s"
                        .formatted(
                                headers.get(KafkaHeaders.RECEIVED_TOPIC), headers.get(KafkaHeaders.RECEIVED_PARTITION));
                revision.reached(partition, offset + 1);
            }
        };
    }
}
