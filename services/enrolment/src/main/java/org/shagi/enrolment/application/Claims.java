package org.shagi.enrolment.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.child.ClaimedStay;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.group.Departure;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * What days a child is claimed for, as the rosters prove it. A claim stands unproved for a minute, while its place is being
 * taken; then it stands for just the days that the roster says, through a transfer as well, and is cut by itself when
 * the child leaves.
 */
@Component
class Claims {

    private static final Duration STANDS_UNPROVED = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 20;

    private final Children children;
    private final DayCareGroups groups;

    Claims(Children children, DayCareGroups groups) {
        this.children = children;
        this.groups = groups;
    }

    /** The child of a case with the claims that stand. */
    Child child(ServiceCase file, Instant now) {
        return children.known(file.child().snils()).withClaims(claim -> asItStands(claim, now));
    }

    /** Claims days in the group of a case. */
    Decision<Child> claim(ServiceCase file, Period stay, Instant now) {
        var claim = new ClaimedStay(file.id(), file.groupId(), stay, now);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var claimed = child(file, now).claim(claim);
            if (!(claimed instanceof Decision.Accepted<Child>(Child changed)) || children.replace(changed)) {
                return claimed;
            }
        }
        return Decision.refused(Refusal.stale("overtaken"));
    }

    private Optional<ClaimedStay> asItStands(ClaimedStay claim, Instant now) {
        var place = groups.find(claim.groupId()).flatMap(group -> group.placeOf(claim.caseId()));
        if (place.isEmpty()) {
            return claim.at().plus(STANDS_UNPROVED).isAfter(now) ? Optional.of(claim) : Optional.empty();
        }
        return Optional.ofNullable(daysHad(claim.caseId(), claim.groupId()))
                .map(days -> new ClaimedStay(claim.caseId(), claim.groupId(), days, claim.at()));
    }

    /** Days on this roster and on those that the child was transferred to from it; null if there are none. */
    private @Nullable Period daysHad(String caseId, String groupId) {
        var group = groups.find(groupId).orElseThrow();
        var place = group.placeOf(caseId).orElseThrow();
        var here = group.roster().contains(place) ? place.stay() : null;
        var there =
                place.departure() instanceof Departure.Transfer transfer ? daysHad(caseId, transfer.toGroup()) : null;
        return here == null || there == null ? (here == null ? there : here) : new Period(here.from(), there.to());
    }
}
