package org.shagi.quota.application;

import org.shagi.quota.domain.Distribution;
import org.shagi.quota.domain.Distributions;
import org.shagi.quota.domain.Revision;
import org.springframework.stereotype.Component;

/** Holds the newest order on who gives which service of a group, which forecasts are taken apart by. */
@Component
public class HoldDistribution {

    private final Distributions distributions;
    private final Revision revision;

    public HoldDistribution(Distributions distributions, Revision revision) {
        this.distributions = distributions;
        this.revision = revision;
    }

    /** Tells whether it changed anything; an older order, or the same again, does not. */
    public boolean hold(Distribution distribution) {
        var changed = distributions.replaceIfNewer(distribution);
        if (changed) {
            revision.advance();
        }
        return changed;
    }
}
