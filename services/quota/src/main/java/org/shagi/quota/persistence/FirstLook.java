package org.shagi.quota.persistence;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads what most questions are about as soon as the service has started, so that the first of them need not wait for it. */
@Component
class FirstLook {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

    private final Snapshots snapshots;
    private final InstantSource clock;
    private final ZoneId zone;

    FirstLook(Snapshots snapshots, InstantSource clock, ZoneId zone) {
        this.snapshots = snapshots;
        this.clock = clock;
        this.zone = zone;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("first-look").start(this::look);
    }

    private void look() {
        var around = Period.ofCoursesOn(LocalDate.ofInstant(clock.instant(), zone));
        try {
            var found = snapshots.take(Reach.CENTRE, around, Optional.empty());
            var drawn = snapshots.drawn(Reach.CENTRE, around);
            LOG.info("Knows {} months and {} drawn plans", found.months().size(), drawn.size());
        } catch (RuntimeException storeIsAway) {
            LOG.warn("The first question will have to wait: {}", storeIsAway.toString());
        }
    }
}
