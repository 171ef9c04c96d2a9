package org.shagi.assignment.application;

import java.util.Optional;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * Finds the standard that a group is planned by: the version in force on the first day of its course. Once the group is enrolled it
 * keeps the version that its plan was set by, so that no month that is over changes when a version with an earlier day comes later.
 */
@Component
class FindStandard {

    private final Standards standards;
    private final GroupPlans plans;

    FindStandard(Standards standards, GroupPlans plans) {
        this.standards = standards;
        this.plans = plans;
    }

    Decision<ServiceStandard> of(Group group) {
        var first = group.course().from();
        return kept(group)
                .or(() -> standards.inForceOn(first))
                .map(Decision::accepted)
                .orElseGet(() ->
                        Decision.refused(Refusal.rule("no-standard-in-force").with("date", first)));
    }

    private Optional<ServiceStandard> kept(Group group) {
        return group.state() == GroupState.FORMING
                ? Optional.empty()
                : plans.find(group.id()).map(GroupPlan::standard);
    }
}
