package org.shagi.assignment.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.contracts.enrolment.GroupRosterChanged;

/** What a roster on the bus means to this service: no child is told from another. */
final class RosterReading {

    private RosterReading() {}

    static Group group(GroupRosterChanged event) {
        return new Group(
                event.groupId(),
                event.departmentId(),
                event.name(),
                new Course(event.from(), event.to()),
                state(event.state()),
                event.staff().stream()
                        .map(GroupRosterChanged.StaffMember::staffId)
                        .collect(toUnmodifiableSet()),
                event.staff().stream()
                        .collect(groupingBy(
                                GroupRosterChanged.StaffMember::role,
                                mapping(GroupRosterChanged.StaffMember::staffId, toList()))),
                event.children().stream()
                        .map(child -> new Stay(child.from(), child.to()))
                        .toList(),
                event.version());
    }

    private static GroupState state(GroupRosterChanged.State state) {
        return switch (state) {
            case FORMING -> GroupState.FORMING;
            case ENROLLED -> GroupState.ENROLLED;
            case CLOSED -> GroupState.CLOSED;
        };
    }
}
