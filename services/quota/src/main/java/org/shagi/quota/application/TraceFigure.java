package org.shagi.quota.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Figure;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Groups;
import org.springframework.stereotype.Component;

/** Goes from a figure of a group's month back to the plan and the day sheets it was made of. */
@Component
public class TraceFigure {

    private final GroupMonths months;
    private final GroupPlans plans;
    private final Groups groups;

    public TraceFigure(GroupMonths months, GroupPlans plans, Groups groups) {
        this.months = months;
        this.plans = plans;
        this.groups = groups;
    }

    /** The way back, or the refusal: no such group, or outside the scope. */
    public Decision<Provenance> trace(String groupId, YearMonth month, Optional<ServiceCode> code, Actor actor) {
        return Scope.group(groups.find(groupId), groupId, actor).map(group -> {
            var plan = plans.find(groupId);
            var recorded = months.find(groupId, month);
            var planned = plan.map(known -> known.in(month)).orElse(Amounts.NONE);
            var facts = recorded.map(GroupMonth::facts).orElse(Amounts.NONE);
            return new Provenance(
                    groupId,
                    month,
                    code,
                    new Figure(amount(planned, code), amount(facts, code)),
                    plan.map(GroupPlan::children).orElse(0),
                    recorded.map(GroupMonth::days).orElse(List.of()));
        });
    }

    private static long amount(Amounts amounts, Optional<ServiceCode> code) {
        return code.map(amounts::of).orElseGet(amounts::total);
    }
}
