package org.shagi.enrolment.messaging;

import java.util.function.Consumer;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.enrolment.application.FollowRoster;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears its own rosters come round, and lets its cases catch up with them if a dead process left one behind. */
@Configuration
class EnrolmentInbox {

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox, FollowRoster followRoster) {
        return inbox.dispatching(
                EventHandlers.on(GroupRosterChanged.class, roster -> followRoster.follow(roster.groupId())));
    }
}
