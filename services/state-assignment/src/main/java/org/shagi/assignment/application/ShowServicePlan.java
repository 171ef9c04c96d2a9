package org.shagi.assignment.application;

import java.time.YearMonth;
import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.assignment.domain.given.GivenDays;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.ControlRow;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.assignment.domain.plan.MonthPlanner;
import org.shagi.assignment.domain.plan.PlanComparison;
import org.shagi.assignment.domain.plan.PlanningBasis;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The service plan of a month, beside what the standard asks for and what the journal says was given. */
@Component
public class ShowServicePlan {

    private final FindGroup groups;
    private final FindBasis basis;
    private final GroupPlans groupPlans;
    private final ServicePlans servicePlans;
    private final GivenDays givenDays;

    ShowServicePlan(
            FindGroup groups, FindBasis basis, GroupPlans groupPlans, ServicePlans servicePlans, GivenDays givenDays) {
        this.groups = groups;
        this.basis = basis;
        this.groupPlans = groupPlans;
        this.servicePlans = servicePlans;
        this.givenDays = givenDays;
    }

    public Decision<ShownPlan> forMonth(Actor actor, String groupId, YearMonth month) {
        return groups.forActor(actor, groupId).then(group -> held(group, month).then(plan -> of(group, plan)));
    }

    /** The plan that there is for the month, or why there is none. */
    Decision<ServicePlan> held(Group group, YearMonth month) {
        return servicePlans
                .find(group.id(), month)
                .map(Decision::accepted)
                .orElseGet(() -> Decision.refused(whyThereIsNone(group, month)));
    }

    Decision<ShownPlan> of(Group group, ServicePlan plan) {
        return groupPlans
                .find(group.id())
                .map(Decision::accepted)
                .orElseGet(() -> Decision.refused(ShowGroupPlan.notSet(group.id())))
                .then(asked -> basis.of(group).map(all -> shown(all, asked, plan)));
    }

    private ShownPlan shown(PlanningBasis all, GroupPlan asked, ServicePlan plan) {
        var group = all.group();
        var month = plan.month();
        var given = givenDays.of(group.id(), all.workingDaysUntil(month.atEndOfMonth()));
        var told = given.stream().map(DayGiven::date).toList();
        return new ShownPlan(
                plan,
                PlanComparison.of(plan, group, asked),
                MonthPlanner.of(all, month).review(plan.days(), date -> !told.contains(date)),
                ControlRow.of(month, asked, given),
                all.approvalDue(month));
    }

    private static Refusal whyThereIsNone(Group group, YearMonth month) {
        return group.course().touches(month)
                ? Refusal.unknown("plan-not-drawn").with("month", month)
                : ServicePlan.outsideCourse(group, month);
    }
}
