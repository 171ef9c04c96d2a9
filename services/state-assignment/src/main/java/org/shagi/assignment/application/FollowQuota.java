package org.shagi.assignment.application;

import org.shagi.assignment.domain.shortfall.Shortfall;
import org.shagi.assignment.domain.shortfall.Shortfalls;
import org.springframework.stereotype.Component;

/** Takes over what quota warns of; whoever plans how to catch up sees it. */
@Component
public class FollowQuota {

    private final Shortfalls shortfalls;

    FollowQuota(Shortfalls shortfalls) {
        this.shortfalls = shortfalls;
    }

    public void takeOver(Shortfall told) {
        shortfalls.replaceIfNewer(told);
    }
}
