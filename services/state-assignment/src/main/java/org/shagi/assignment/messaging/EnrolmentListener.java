package org.shagi.assignment.messaging;

import java.util.function.Consumer;
import org.shagi.assignment.application.FollowRoster;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to enrolment. */
@Configuration(proxyBeanMethods = false)
class EnrolmentListener {

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox, FollowRoster followRoster) {
        return inbox.dispatching(
                EventHandlers.on(GroupRosterChanged.class, event -> followRoster.takeOver(RosterReading.group(event))));
    }
}
