package org.shagi.enrolment.domain.pickup;

import java.time.LocalDate;
import java.util.function.BiPredicate;

/**
 * One rule at the door.
 *
 * @param code stable, as it is kept with the decision
 * @param breaks whether it forbids this to go
 */
record DepartureRule(String code, BiPredicate<PickupPermissions, Leaving> breaks) {

    /** Who wants to leave with the child, on which day. */
    record Leaving(String who, LocalDate day) {

        boolean alone() {
            return who.equals(PickupApplication.SELF);
        }
    }
}
