package org.shagi.enrolment.domain.group;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.kit.domain.Refusal;

/**
 * What a change of a group's places must keep. While the group is forming the head sets them; the order on its work fixes them (S003
 * I.2, I.3), and nobody who has a place loses it.
 */
final class PlacesRules {

    /** A rule; empty if it is kept. */
    @FunctionalInterface
    interface Rule {

        Optional<Refusal> broken(DayCareGroup group, int approved, @Nullable Order byOrder);
    }

    /** Every rule, in the order of refusal. */
    static final List<Rule> ALL =
            List.of(PlacesRules::groupIsNotClosed, PlacesRules::orderIsNamed, PlacesRules::everybodyKeepsAPlace);

    private PlacesRules() {}

    static Optional<Refusal> firstBroken(DayCareGroup group, int approved, @Nullable Order byOrder) {
        return ALL.stream()
                .flatMap(rule -> rule.broken(group, approved, byOrder).stream())
                .findFirst();
    }

    private static Optional<Refusal> groupIsNotClosed(DayCareGroup group, int approved, @Nullable Order byOrder) {
        return group.whyClosed();
    }

    private static Optional<Refusal> orderIsNamed(DayCareGroup group, int approved, @Nullable Order byOrder) {
        return group.order() == null || byOrder != null
                ? Optional.empty()
                : Optional.of(Refusal.rule("places-need-order").with("group", group.name()));
    }

    private static Optional<Refusal> everybodyKeepsAPlace(DayCareGroup group, int approved, @Nullable Order byOrder) {
        int taken = group.children().mostChildrenWithin(group.course());
        return taken <= approved
                ? Optional.empty()
                : Optional.of(
                        Refusal.rule("places-taken").with("group", group.name()).with("children", taken));
    }
}
