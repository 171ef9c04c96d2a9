package org.shagi.enrolment.domain.pickup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.pickup.DepartureRule.Leaving;

/** Who may leave with a child: alone only if the paper says so, otherwise with an adult it names (S003 III.3). */
final class DepartureRules {

    /** Every rule, in the order of refusal. */
    static final List<DepartureRule> ALL = List.of(
            new DepartureRule("no-pickup-application", DepartureRules::nothingHolds),
            new DepartureRule("self-departure-forbidden", DepartureRules::mayNotGoAlone),
            new DepartureRule("adult-not-named", DepartureRules::isNotNamed),
            new DepartureRule("adult-revoked", DepartureRules::isRevoked));

    private DepartureRules() {}

    /** The code of the first rule that forbids it; empty if the child may go. */
    static Optional<String> why(PickupPermissions permissions, String who, LocalDate day) {
        var leaving = new Leaving(who, day);
        return ALL.stream()
                .filter(rule -> rule.breaks().test(permissions, leaving))
                .map(DepartureRule::code)
                .findFirst();
    }

    private static boolean nothingHolds(PickupPermissions permissions, Leaving leaving) {
        return permissions.inForceOn(leaving.day()).isEmpty();
    }

    private static boolean mayNotGoAlone(PickupPermissions permissions, Leaving leaving) {
        return leaving.alone()
                && permissions
                        .inForceOn(leaving.day())
                        .filter(paper -> paper.allowsSelfOn(leaving.day()))
                        .isEmpty();
    }

    private static boolean isNotNamed(PickupPermissions permissions, Leaving leaving) {
        return !leaving.alone() && permissions.adult(leaving).isEmpty();
    }

    private static boolean isRevoked(PickupPermissions permissions, Leaving leaving) {
        return permissions
                .adult(leaving)
                .filter(adult -> adult.isRevokedOn(leaving.day()))
                .isPresent();
    }
}
