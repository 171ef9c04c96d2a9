package org.shagi.enrolment.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.OutboxEvent;

/** What is told to the other services: ids, numbers and days, never who a child is. */
public final class EnrolmentEvents {

    private EnrolmentEvents() {}

    /** A department exists. It is told once, so its version is 1. */
    public static OutboxEvent registered(Department department, Instant at) {
        return OutboxEvent.of(new DepartmentRegistered(department.id(), department.name(), 1), at);
    }

    /** A group is now as it stands here, roster included. */
    public static OutboxEvent changed(DayCareGroup group, Instant at) {
        var event = new GroupRosterChanged(
                group.id(),
                group.departmentId(),
                group.name(),
                group.course().from(),
                group.course().to(),
                group.places(),
                switch (group.state()) {
                    case FORMING -> GroupRosterChanged.State.FORMING;
                    case ENROLLED -> GroupRosterChanged.State.ENROLLED;
                    case CLOSED -> GroupRosterChanged.State.CLOSED;
                },
                group.staff().stream().map(EnrolmentEvents::member).toList(),
                group.roster().stream().map(EnrolmentEvents::child).toList(),
                group.version());
        return OutboxEvent.of(event, at);
    }

    private static GroupRosterChanged.StaffMember member(StaffMember member) {
        return new GroupRosterChanged.StaffMember(
                member.staffId(), member.role().name());
    }

    private static GroupRosterChanged.EnrolledChild child(RosterPlace place) {
        return new GroupRosterChanged.EnrolledChild(
                place.childId(),
                place.caseNumber().shown(),
                place.stay().from(),
                place.stay().to(),
                place.codes().stream().map(ServiceCode::value).toList(),
                place.volumes().isEmpty() ? null : volumes(place));
    }

    private static Map<String, Integer> volumes(RosterPlace place) {
        var told = new TreeMap<String, Integer>();
        place.volumes().forEach((code, volume) -> told.put(code.value(), volume));
        return told;
    }
}
