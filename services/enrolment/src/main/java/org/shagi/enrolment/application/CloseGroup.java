package org.shagi.enrolment.application;

import java.time.InstantSource;
import org.shagi.calendar.WorkCalendar;
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
    private final WorkCalendar calendar;

    CloseGroup(Desk desk, InstantSource clock, Today today, WorkCalendar calendar) {
        this.desk = desk;
        this.clock = clock;
        this.today = today;
        this.calendar = calendar;
    }

    public Decision<Made<DayCareGroup>> close(String groupId, Actor actor) {
        return desk.group(groupId, actor)
                .then(group -> desk.changeGroup(groupId, it -> it.closed(today.date(), calendar), clock.instant()));
    }
}
