package org.shagi.enrolment.application;

import java.time.LocalDate;
import java.util.List;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.pickup.PickupAdult;
import org.shagi.enrolment.domain.pickup.PickupApplication;
import org.shagi.enrolment.domain.pickup.PickupFiles;
import org.shagi.enrolment.domain.pickup.PickupPermissions;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The representative's application on how the child goes home is handed in (S003 III.3, App.7). */
@Component
public class HandInPickup {

    private final Clerk clerk;
    private final PickupFiles files;

    HandInPickup(Clerk clerk, PickupFiles files) {
        this.clerk = clerk;
        this.files = files;
    }

    /** What holds then; {@code fresh} is false if it was handed in before. */
    public Decision<Made<PickupPermissions>> handIn(
            String caseId, boolean selfDeparture, List<PickupAdult> adults, Period valid, LocalDate on, Actor actor) {
        return clerk.openCase(caseId, actor)
                .then(file -> PickupApplication.handedIn(selfDeparture, adults, valid, on, clerk.signed(actor)))
                .then(paper -> Clerk.change(
                        files,
                        caseId,
                        () -> PickupPermissions.none(caseId),
                        permissions -> permissions.handIn(paper, clerk.today())));
    }
}
