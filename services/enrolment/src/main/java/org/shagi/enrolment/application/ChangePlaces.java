package org.shagi.enrolment.application;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** More or fewer places are approved for a group (S003 I.2, I.3). */
@Component
public class ChangePlaces {

    private final Desk desk;
    private final InstantSource clock;

    ChangePlaces(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @param byOrder number and date of the order; needed once the head's order on the group is out */
    public Decision<Made<DayCareGroup>> change(String groupId, int places, @Nullable Order byOrder, Actor actor) {
        return desk.group(groupId, actor)
                .then(group -> desk.changeGroup(groupId, it -> it.placed(places, byOrder), clock.instant()));
    }
}
