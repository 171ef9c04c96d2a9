package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.util.List;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.diagnostics.domain.Reading.What;
import org.shagi.diagnostics.domain.Stamp;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** Writes down that levels of children are about to be shown to somebody. */
@Component
class WatchReadings {

    private final Readings readings;
    private final InstantSource clock;

    WatchReadings(Readings readings, InstantSource clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * @param roundId empty where several rounds are shown
     * @param children whose levels are shown; of nobody's levels nothing is written down
     */
    void seen(Actor actor, What what, boolean printed, Group group, String roundId, List<String> children) {
        if (!children.isEmpty()) {
            readings.keep(new Reading(
                    what,
                    printed,
                    group.id(),
                    group.departmentId(),
                    roundId,
                    children,
                    new Stamp(actor.id(), clock.instant())));
        }
    }
}
