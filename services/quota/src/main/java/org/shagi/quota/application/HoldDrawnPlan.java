package org.shagi.quota.application;

import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.DrawnPlans;
import org.shagi.quota.domain.Revision;
import org.springframework.stereotype.Component;

/** Holds the newest drawn plan of a group's month, which forecasts look ahead by. */
@Component
public class HoldDrawnPlan {

    private final DrawnPlans plans;
    private final Revision revision;

    public HoldDrawnPlan(DrawnPlans plans, Revision revision) {
        this.plans = plans;
        this.revision = revision;
    }

    /** Tells whether it changed anything; an older plan, or the same again, does not. */
    public boolean hold(DrawnPlan plan) {
        var changed = plans.replaceIfNewer(plan);
        if (changed) {
            revision.advance();
        }
        return changed;
    }
}
