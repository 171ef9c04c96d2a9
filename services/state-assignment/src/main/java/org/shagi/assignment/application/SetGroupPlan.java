package org.shagi.assignment.application;

import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Computes what is asked of a group from its roster. A course that began before the first standard has no plan. */
@Component
class SetGroupPlan {

    private final FindStandard standards;
    private final GroupPlans plans;

    SetGroupPlan(FindStandard standards, GroupPlans plans) {
        this.standards = standards;
        this.plans = plans;
    }

    void of(Group group) {
        if (standards.of(group) instanceof Decision.Accepted<ServiceStandard>(ServiceStandard standard)) {
            plans.find(group.id())
                    .ifPresentOrElse(
                            held -> {
                                var asked = held.revised(group, standard);
                                if (asked.version() != held.version()) {
                                    plans.save(asked);
                                }
                            },
                            () -> plans.save(GroupPlan.of(group, standard)));
        }
    }
}
