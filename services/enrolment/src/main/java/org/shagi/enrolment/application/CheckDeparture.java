package org.shagi.enrolment.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.pickup.Departure;
import org.shagi.enrolment.domain.pickup.PickupFiles;
import org.shagi.enrolment.domain.pickup.PickupPermissions;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A child wants to leave: may it? Yes or no is written down (S003 III.3). */
@Component
public class CheckDeparture {

    private final Clerk clerk;
    private final PickupFiles files;

    CheckDeparture(Clerk clerk, PickupFiles files) {
        this.clerk = clerk;
        this.files = files;
    }

    /**
     * The decision, made now or before.
     *
     * @param id id for the decision
     * @param who id of the adult, {@code SELF}, or anything else for somebody not named
     */
    public Decision<Made<Departure>> check(String caseId, String id, String who, Instant at, Actor actor) {
        var moment = at.truncatedTo(ChronoUnit.MILLIS);
        return clerk.openCase(caseId, actor)
                .then(file -> Clerk.change(
                        files,
                        caseId,
                        () -> PickupPermissions.none(caseId),
                        permissions -> permissions.check(id, who, moment, clerk.dayOf(moment), clerk.signed(actor))))
                .map(made -> new Made<>(made.value().departure(id).orElseThrow(), made.fresh()));
    }
}
