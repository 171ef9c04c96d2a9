package org.shagi.assignment.application;

import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** What is asked of a group. */
@Component
public class ShowGroupPlan {

    private final FindGroup groups;
    private final GroupPlans plans;

    ShowGroupPlan(FindGroup groups, GroupPlans plans) {
        this.groups = groups;
        this.plans = plans;
    }

    public Decision<GroupPlan> of(Actor actor, String groupId) {
        return groups.forActor(actor, groupId)
                .then(group ->
                        plans.find(groupId).map(Decision::accepted).orElseGet(() -> Decision.refused(notSet(groupId))));
    }

    static Refusal notSet(String groupId) {
        return Refusal.unknown("plan-not-set").with("group", groupId);
    }
}
