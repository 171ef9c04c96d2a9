package org.shagi.quota.messaging;

import java.util.function.Consumer;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** One function for each topic that quota reads. */
@Configuration(proxyBeanMethods = false)
class QuotaInbox {

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox, NameDepartment nameDepartment, HoldGroup holdGroup) {
        return inbox.dispatching(
                EventHandlers.on(DepartmentRegistered.class, event -> nameDepartment.name(Facts.department(event)))
                        .and(GroupRosterChanged.class, event -> holdGroup.hold(Facts.group(event))));
    }

    @Bean
    Consumer<Message<byte[]>> onStateAssignment(Inbox inbox, SetGroupPlan setGroupPlan) {
        return inbox.dispatching(EventHandlers.on(GroupPlanSet.class, event -> setGroupPlan.set(Facts.plan(event))));
    }

    @Bean
    Consumer<Message<byte[]>> onAttendanceJournal(Inbox inbox, RecordDaySheet recordDaySheet) {
        return inbox.dispatching(EventHandlers.on(
                DaySheetRecorded.class,
                event -> recordDaySheet.record(event.groupId(), event.departmentId(), Facts.day(event))));
    }
}
