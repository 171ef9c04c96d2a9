package org.shagi.assignment.application;

import java.time.YearMonth;
import java.util.Optional;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Draws a group's service plan for a month from its cyclogram, and stores it if it says anything new. */
@Component
class DrawPlan {

    private final FindBasis basis;
    private final ServicePlans plans;

    DrawPlan(FindBasis basis, ServicePlans plans) {
        this.basis = basis;
        this.plans = plans;
    }

    /** The plan as cyclogram, calendar and staff give it now; nothing is stored. */
    Decision<ServicePlan> asOfNow(Group group, YearMonth month) {
        return basis.of(group).then(all -> ServicePlan.draw(all, month));
    }

    /**
     * Puts a drawn plan in the place of the one held; one that says the same is left as it is.
     *
     * @param reason why an approved plan is drawn anew; may be empty
     */
    Decision<DrawnPlan> put(Optional<ServicePlan> held, ServicePlan drawn, String reason) {
        return held.map(before -> before.changed(drawn.days(), reason))
                .orElseGet(() -> Decision.accepted(drawn))
                .map(next -> {
                    if (held.isEmpty() || next.version() != held.get().version()) {
                        plans.save(next);
                    }
                    return new DrawnPlan(next, held.isEmpty());
                });
    }

    /** @param fresh whether there was no plan for the month before */
    record DrawnPlan(ServicePlan plan, boolean fresh) {}
}
