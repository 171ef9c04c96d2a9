package org.shagi.enrolment.messaging;

import java.util.function.Consumer;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.enrolment.application.MarkEnrolled;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears its own rosters come round, and finishes enrolments that a dead process left half done. */
@Configuration
class EnrolmentInbox {

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox, MarkEnrolled markEnrolled) {
        return inbox.dispatching(
                EventHandlers.on(GroupRosterChanged.class, roster -> markEnrolled.markRosterOf(roster.groupId())));
    }
}
