package org.shagi.assignment.messaging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Consumer;
import org.shagi.assignment.application.FollowJournal;
import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to the journal. */
@Configuration(proxyBeanMethods = false)
class JournalListener {

    @Bean
    Consumer<Message<byte[]>> onAttendanceJournal(Inbox inbox, FollowJournal followJournal) {
        return inbox.dispatching(
                EventHandlers.on(DaySheetRecorded.class, sheet -> followJournal.takeOver(given(sheet))));
    }

    /** A day as a plan looks at it: who came or not does not matter. */
    static DayGiven given(DaySheetRecorded sheet) {
        return new DayGiven(
                sheet.groupId(),
                sheet.date(),
                sheet.present(),
                sheet.counts().entrySet().stream()
                        .collect(toUnmodifiableMap(count -> new ServiceCode(count.getKey()), Map.Entry::getValue)),
                sheet.version());
    }
}
