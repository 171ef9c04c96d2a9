package org.shagi.enrolment.application;

import java.time.InstantSource;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The head's order on the work of the group is out (S003 I.3, App.1): the group is enrolled. */
@Component
public class IssueGroupOrder {

    private final Desk desk;
    private final InstantSource clock;

    IssueGroupOrder(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Decision<Made<DayCareGroup>> issue(String groupId, Order order, Actor actor) {
        return desk.group(groupId, actor)
                .then(group -> desk.changeGroup(groupId, it -> it.ordered(order), clock.instant()));
    }
}
