package org.shagi.assignment.application;

import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.Groups;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Finds a group for somebody who may see it. */
@Component
class FindGroup {

    private final Groups groups;

    FindGroup(Groups groups) {
        this.groups = groups;
    }

    /** The group, unless there is none of this id or it lies outside the actor's scope. */
    Decision<Group> forActor(Actor actor, String groupId) {
        return groups.find(groupId)
                .map(group -> actor.seesGroup(group.departmentId(), group.staff())
                        ? Decision.accepted(group)
                        : Decision.<Group>refused(
                                Refusal.forbidden("outside-your-scope").with("group", groupId)))
                .orElseGet(
                        () -> Decision.refused(Refusal.unknown("unknown-group").with("group", groupId)));
    }
}
