package org.shagi.quota.application;

import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Revision;
import org.springframework.stereotype.Component;

/** Holds the newest plan of a group. All its months change in one step, so no figure mixes two plans of a group. */
@Component
public class SetGroupPlan {

    private final GroupPlans plans;
    private final Revision revision;

    public SetGroupPlan(GroupPlans plans, Revision revision) {
        this.plans = plans;
        this.revision = revision;
    }

    /** Tells whether the plan changed anything; an older one, or the same again, does not. */
    public boolean set(GroupPlan plan) {
        var changed = plans.replaceIfNewer(plan);
        if (changed) {
            revision.advance();
        }
        return changed;
    }
}
