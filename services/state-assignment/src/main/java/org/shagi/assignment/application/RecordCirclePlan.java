package org.shagi.assignment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shagi.assignment.domain.circle.CirclePlan;
import org.shagi.assignment.domain.circle.CirclePlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The thematic plan of a group's circle for the whole period was drawn up (S003 2.4(1)). */
@Component
public class RecordCirclePlan {

    private final FindGroup groups;
    private final CirclePlans plans;
    private final InstantSource clock;
    private final ZoneId zone;

    RecordCirclePlan(FindGroup groups, CirclePlans plans, InstantSource clock, ZoneId zone) {
        this.groups = groups;
        this.plans = plans;
        this.clock = clock;
        this.zone = zone;
    }

    public Decision<CirclePlan> drawn(Actor actor, String groupId, LocalDate on) {
        return groups.forActor(actor, groupId)
                .then(group -> CirclePlan.drawn(group.id(), on, actor.id(), LocalDate.ofInstant(clock.instant(), zone)))
                .map(plan -> {
                    plans.keep(plan);
                    return plan;
                });
    }
}
