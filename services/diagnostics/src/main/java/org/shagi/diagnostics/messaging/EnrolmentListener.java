package org.shagi.diagnostics.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.diagnostics.application.KeepGroup;
import org.shagi.diagnostics.domain.Course;
import org.shagi.diagnostics.domain.Group;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What diagnostics takes from the topic of enrolment: the rosters of groups. */
@Configuration
class EnrolmentListener {

    @Bean
    Consumer<Message<byte[]>> onEnrolment(Inbox inbox, KeepGroup keepGroup) {
        return inbox.dispatching(EventHandlers.on(GroupRosterChanged.class, roster -> keepGroup.keep(group(roster))));
    }

    static Group group(GroupRosterChanged roster) {
        return new Group(
                roster.groupId(),
                roster.departmentId(),
                Optional.of(course(roster)),
                roster.staff().stream()
                        .map(GroupRosterChanged.StaffMember::staffId)
                        .collect(Collectors.toSet()),
                children(roster),
                roster.version());
    }

    /** Each child once, with the last day of the last stay: who left and came back has two lines on the roster. */
    private static List<Group.Child> children(GroupRosterChanged roster) {
        var byId = new LinkedHashMap<String, Group.Child>();
        roster.children()
                .forEach(line -> byId.merge(
                        line.childId(),
                        new Group.Child(line.childId(), line.caseNumber(), Optional.of(line.to())),
                        (first, later) -> later.leftBefore(first.last().orElseThrow()) ? first : later));
        return List.copyOf(byId.values());
    }

    private static Course course(GroupRosterChanged roster) {
        return new Course(
                roster.name(),
                roster.from(),
                Optional.of(roster.to()),
                roster.state() == GroupRosterChanged.State.CLOSED,
                roster.staff().stream()
                        .collect(Collectors.groupingBy(
                                GroupRosterChanged.StaffMember::role,
                                Collectors.mapping(GroupRosterChanged.StaffMember::staffId, Collectors.toList()))));
    }
}
