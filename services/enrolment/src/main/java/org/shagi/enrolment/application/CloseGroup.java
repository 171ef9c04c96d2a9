package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final ZoneId zone;

    CloseGroup(Desk desk, InstantSource clock, ZoneId zone) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    public Decision<Made<DayCareGroup>> close(String groupId, Actor actor) {
        var now = clock.instant();
        return desk.group(groupId, actor)
                .then(group -> desk.changeGroup(groupId, it -> it.closed(LocalDate.ofInstant(now, zone)), now));
    }
}
