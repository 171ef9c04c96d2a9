package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Other people work with a group from now on, and with that it lies in their scope (S003 III.1). */
@Component
public class ChangeStaff {

    private final Desk desk;
    private final InstantSource clock;

    ChangeStaff(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Decision<Made<DayCareGroup>> change(
            String groupId, List<StaffMember> members, @Nullable Order byOrder, Actor actor) {
        return desk.group(groupId, actor)
                .then(group -> desk.changeGroup(groupId, it -> it.staffed(members, byOrder), clock.instant()));
    }
}
