package org.shagi.enrolment.application;

import java.time.InstantSource;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The course is over and the group is closed. */
@Component
public class CloseGroup {

    private final Desk desk;
    private final InstantSource clock;
    private final Today today;

    CloseGroup(Desk desk, InstantSource clock, Today today) {
        this.desk = desk;
        this.clock = clock;
        this.today = today;
    }

    public Decision<Made<DayCareGroup>> close(String groupId, Actor actor) {
        return desk.group(groupId, actor)
                .then(group -> desk.changeGroup(groupId, it -> it.closed(today.date()), clock.instant()));
    }
}
