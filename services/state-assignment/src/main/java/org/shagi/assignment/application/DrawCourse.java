package org.shagi.assignment.application;

import java.time.YearMonth;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * Draws the service plans of an enrolled group for every month of its course, so that the journal can offer them from the
 * first day. A plan that is there stays, unless the course has come to cover other days of its month; one that is approved
 * stays even then, until somebody amends it. A month of a year
 * whose calendar is not known yet is left until somebody asks for it.
 */
@Component
class DrawCourse {

    private final DrawPlan draw;
    private final ServicePlans plans;

    DrawCourse(DrawPlan draw, ServicePlans plans) {
        this.draw = draw;
        this.plans = plans;
    }

    void of(Group group) {
        if (group.state() == GroupState.ENROLLED) {
            group.course().months().forEach(month -> drawIfNeeded(group, month));
        }
    }

    private void drawIfNeeded(Group group, YearMonth month) {
        var held = plans.find(group.id(), month);
        if (draw.asOfNow(group, month) instanceof Decision.Accepted<ServicePlan>(ServicePlan drawn)
                && held.filter(plan -> plan.coversDaysOf(drawn)).isEmpty()) {
            draw.put(held, drawn, "");
        }
    }
}
