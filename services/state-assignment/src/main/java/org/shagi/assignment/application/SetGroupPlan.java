package org.shagi.assignment.application;

import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.assignment.domain.standard.Standards;
import org.springframework.stereotype.Component;

/** Computes what is asked of a group from its roster. A course that began before the first standard has no plan. */
@Component
class SetGroupPlan {

    private final Standards standards;
    private final GroupPlans plans;

    SetGroupPlan(Standards standards, GroupPlans plans) {
        this.standards = standards;
        this.plans = plans;
    }

    void of(Group group) {
        standards
                .inForceOn(group.course().from())
                .ifPresent(standard -> plans.find(group.id())
                        .ifPresentOrElse(
                                held -> {
                                    var asked = held.revised(group, standard);
                                    if (asked.version() != held.version()) {
                                        plans.save(asked);
                                    }
                                },
                                () -> plans.save(GroupPlan.of(group, standard))));
    }
}
