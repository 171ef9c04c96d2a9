package org.shagi.assignment.application;

import java.time.YearMonth;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Draws a month's service plan anew because somebody ordered it; if nothing has changed, nothing is changed. */
@Component
public class GeneratePlan {

    private final FindGroup groups;
    private final DrawPlan draw;
    private final ServicePlans plans;
    private final ShowServicePlan show;

    GeneratePlan(FindGroup groups, DrawPlan draw, ServicePlans plans, ShowServicePlan show) {
        this.groups = groups;
        this.draw = draw;
        this.plans = plans;
        this.show = show;
    }

    /** @param reason why an approved plan is drawn anew; may be empty while none is approved */
    public Decision<Generated> forMonth(Actor actor, String groupId, YearMonth month, String reason) {
        return groups.forActor(actor, groupId)
                .then(group -> draw.asOfNow(group, month)
                        .then(drawn -> draw.put(plans.find(groupId, month), drawn, reason))
                        .then(put -> show.of(group, put.plan()).map(shown -> new Generated(shown, put.fresh()))));
    }

    /** @param fresh whether there was no plan for the month before */
    public record Generated(ShownPlan plan, boolean fresh) {}
}
