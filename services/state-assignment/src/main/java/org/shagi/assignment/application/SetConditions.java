package org.shagi.assignment.application;

import java.util.OptionalLong;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.plan.Conditions;
import org.shagi.assignment.domain.plan.PlanningConditions;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** What a group's plans are drawn under: how weeks are counted, when whom of the staff is there. Plans drawn before stay. */
@Component
public class SetConditions {

    private final FindGroup groups;
    private final Conditions conditions;

    SetConditions(FindGroup groups, Conditions conditions) {
        this.groups = groups;
        this.conditions = conditions;
    }

    public Decision<PlanningConditions> shown(Actor actor, String groupId) {
        return groups.forActor(actor, groupId).map(group -> conditions.of(group.id()));
    }

    /** @param seen version that the change was made from; empty if nobody said */
    public Decision<PlanningConditions> of(Actor actor, String groupId, PlanningConditions wanted, OptionalLong seen) {
        return groups.forActor(actor, groupId).then(group -> {
            var held = conditions.of(group.id());
            return wanted.inVersion(held.version()).equals(held)
                    ? Decision.accepted(held)
                    : SeenVersion.allows(seen, held.version(), wanted.inVersion(held.version() + 1))
                            .map(next -> {
                                conditions.save(group.id(), next);
                                return next;
                            });
        });
    }
}
