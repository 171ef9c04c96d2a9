package org.shagi.journal.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.function.Consumer;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.enrolment.GroupRosterChanged.EnrolledChild;
import org.shagi.contracts.enrolment.GroupRosterChanged.StaffMember;
import org.shagi.journal.domain.Departments;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.journal.domain.RosterChild;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Learns departments, groups, their staff and their rosters from enrolment. */
@Configuration(proxyBeanMethods = false)
class EnrolmentNews {

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox, JournalGroups groups, Departments departments) {
        return inbox.dispatching(EventHandlers.on(GroupRosterChanged.class, changed -> groups.keep(groupOf(changed)))
                .and(
                        DepartmentRegistered.class,
                        told -> departments.keep(told.departmentId(), told.name(), told.version())));
    }

    static JournalGroup groupOf(GroupRosterChanged changed) {
        return new JournalGroup(
                changed.groupId(),
                changed.departmentId(),
                changed.name(),
                changed.from(),
                changed.to(),
                changed.staff().stream().map(StaffMember::staffId).collect(toUnmodifiableSet()),
                changed.staff().stream()
                        .collect(groupingBy(StaffMember::role, mapping(StaffMember::staffId, toList()))),
                changed.children().stream().map(EnrolmentNews::childOf).toList(),
                changed.version());
    }

    private static RosterChild childOf(EnrolledChild child) {
        return new RosterChild(
                child.childId(),
                child.caseNumber(),
                child.from(),
                child.to(),
                child.codes().stream().map(ServiceCode::new).collect(toUnmodifiableSet()),
                volumesOf(child));
    }

    /** Not told where enrolment does not know them: then the child has no balance. */
    private static Map<ServiceCode, Integer> volumesOf(EnrolledChild child) {
        var told = child.volumes();
        return told == null
                ? Map.of()
                : told.entrySet().stream()
                        .collect(toUnmodifiableMap(volume -> new ServiceCode(volume.getKey()), Map.Entry::getValue));
    }
}
