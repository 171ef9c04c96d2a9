package org.shagi.assignment.application;

import java.time.YearMonth;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.assignment.domain.plan.PlanComparison;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The service plan of a month, beside what the standard asks for. */
@Component
public class ShowServicePlan {

    private final FindGroup groups;
    private final GroupPlans groupPlans;
    private final ServicePlans servicePlans;

    ShowServicePlan(FindGroup groups, GroupPlans groupPlans, ServicePlans servicePlans) {
        this.groups = groups;
        this.groupPlans = groupPlans;
        this.servicePlans = servicePlans;
    }

    public Decision<ShownPlan> forMonth(Actor actor, String groupId, YearMonth month) {
        return groups.forActor(actor, groupId)
                .then(group -> servicePlans
                        .find(groupId, month)
                        .map(plan -> of(group, plan))
                        .orElseGet(() -> Decision.refused(whyThereIsNone(group, month))));
    }

    Decision<ShownPlan> of(Group group, ServicePlan plan) {
        return groupPlans
                .find(group.id())
                .map(asked -> Decision.accepted(new ShownPlan(plan, PlanComparison.of(plan, group, asked))))
                .orElseGet(() -> Decision.refused(ShowGroupPlan.notSet(group.id())));
    }

    private static Refusal whyThereIsNone(Group group, YearMonth month) {
        return group.course().touches(month)
                ? Refusal.unknown("plan-not-drawn").with("month", month)
                : ServicePlan.outsideCourse(group, month);
    }
}
