package org.shagi.enrolment.messaging;

import java.util.TreeSet;
import java.util.function.Consumer;
import org.shagi.contracts.assignment.CyclogramSet;
import org.shagi.enrolment.domain.cyclogram.GroupCyclogram;
import org.shagi.enrolment.domain.cyclogram.GroupCyclograms;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Learns from state-assignment which groups have a cyclogram of their own: annex 3 of the head's order shows it. */
@Configuration(proxyBeanMethods = false)
class StateAssignmentInbox {

    @Bean
    Consumer<Message<byte[]>> onStateAssignment(Inbox inbox, GroupCyclograms cyclograms) {
        return inbox.dispatching(EventHandlers.on(CyclogramSet.class, set -> cyclograms.keep(cyclogramOf(set))));
    }

    static GroupCyclogram cyclogramOf(CyclogramSet set) {
        return new GroupCyclogram(
                set.groupId(),
                set.cells().stream().map(StateAssignmentInbox::slotOf).toList(),
                set.version());
    }

    private static GroupCyclogram.Slot slotOf(CyclogramSet.Cell cell) {
        return new GroupCyclogram.Slot(
                cell.weekday(), cell.from(), cell.to(), new TreeSet<>(cell.weeks()), cell.codes(), cell.activity());
    }
}
