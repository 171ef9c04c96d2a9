package org.shagi.enrolment.domain.child;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * A child, known by the insurance number, under one pseudonymous id however often it comes.
 *
 * <p>Before a case takes a place in a group it claims the days here, so that a child is never in two groups on one day, even
 * if two departments enrol it in the same moment. A claim is proved by the roster of the group it names, and for
 * just the days that the roster says; one that no roster proves, left by an enrolment that did not come about, falls away
 * after a while.
 *
 * @param stays claims of all cases, past ones included, each case at most once
 * @param version 1 when first seen, one more with every change
 */
public record Child(String id, Snils snils, List<ClaimedStay> stays, long version) {

    public Child {
        stays = List.copyOf(stays);
    }

    /** The same child with its claims as they stand; those that do not stand any more are left out. */
    public Child withClaims(Function<ClaimedStay, Optional<ClaimedStay>> asItStands) {
        return new Child(
                id,
                snils,
                stays.stream().flatMap(stay -> asItStands.apply(stay).stream()).toList(),
                version);
    }

    /** Claims days for a case; what the case claimed before is replaced. */
    public Decision<Child> claim(ClaimedStay claim) {
        return whyElsewhere(claim.caseId(), claim.stay())
                .<Decision<Child>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new Child(
                        id,
                        snils,
                        Stream.concat(othersThan(claim.caseId()), Stream.of(claim))
                                .toList(),
                        version + 1)));
    }

    /** Why the child cannot be in a group on these days, if another case has it in one. */
    public Optional<Refusal> whyElsewhere(String caseId, Period days) {
        return othersThan(caseId)
                .filter(other -> other.stay().overlaps(days))
                .findFirst()
                .map(other -> Refusal.rule("child-in-another-group")
                        .with("from", other.stay().from())
                        .with("to", other.stay().to()));
    }

    private Stream<ClaimedStay> othersThan(String caseId) {
        return stays.stream().filter(stay -> !stay.caseId().equals(caseId));
    }
}
