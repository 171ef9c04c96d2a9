package org.shagi.enrolment.application;

import java.time.InstantSource;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayRegime;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The head sets the day regime of a group, annex 1-2 of the order (S003 App.1-2). */
@Component
public class SetDayRegime {

    private final Desk desk;
    private final InstantSource clock;

    SetDayRegime(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Decision<Made<DayCareGroup>> set(String groupId, DayRegime regime, Actor actor) {
        return desk.group(groupId, actor)
                .then(group -> desk.changeGroup(groupId, it -> it.regulated(regime), clock.instant()));
    }
}
