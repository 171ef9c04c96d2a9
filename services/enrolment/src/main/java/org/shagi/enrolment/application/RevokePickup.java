package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.pickup.PickupFiles;
import org.shagi.enrolment.domain.pickup.PickupPermissions;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The representative crosses out one adult, or the child's going alone. */
@Component
public class RevokePickup {

    private final Clerk clerk;
    private final PickupFiles files;

    RevokePickup(Clerk clerk, PickupFiles files) {
        this.clerk = clerk;
        this.files = files;
    }

    /**
     * @param who id of the adult or {@code SELF}
     * @param from first day on which it no longer holds
     */
    public Decision<Made<PickupPermissions>> revoke(String caseId, String who, LocalDate from, Actor actor) {
        return clerk.openCase(caseId, actor)
                .then(file -> Clerk.change(
                        files,
                        caseId,
                        () -> PickupPermissions.none(caseId),
                        permissions -> permissions.revoke(who, from)));
    }
}
