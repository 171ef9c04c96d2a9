package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day it is in the centre. */
@Component
public class Today {

    private final InstantSource clock;
    private final ZoneId zone;

    Today(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The time of day in the centre's zone. */
    public LocalTime time() {
        return LocalTime.ofInstant(clock.instant(), zone);
    }

    /** The date in the centre's zone. */
    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
