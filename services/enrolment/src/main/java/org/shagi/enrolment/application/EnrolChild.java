package org.shagi.enrolment.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.child.ClaimedStay;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.rules.AgeBounds;
import org.shagi.enrolment.domain.rules.EnrolmentFacts;
import org.shagi.enrolment.domain.rules.EnrolmentRules;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * A child is enrolled by the head's order.
 *
 * <p>No write spans two documents. In this order, and each step harmless when repeated: the child's days are
 * claimed, the case gets its number in the journal of citizens, the group's roster takes the place, the case is marked enrolled. Who
 * dies in between leaves nothing wrong: before the roster's word a claim falls away by itself; after it,
 * {@link MarkEnrolled} marks the case as soon as the roster's event comes round.
 */
@Component
public class EnrolChild {

    private static final Duration CLAIM_STANDS_UNPROVED = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 20;

    private final Desk desk;
    private final DayCareGroups groups;
    private final Children children;
    private final CitizenRegister register;
    private final MarkEnrolled markEnrolled;
    private final AgeBounds age;
    private final InstantSource clock;

    EnrolChild(
            Desk desk,
            DayCareGroups groups,
            Children children,
            CitizenRegister register,
            MarkEnrolled markEnrolled,
            AgeBounds age,
            InstantSource clock) {
        this.desk = desk;
        this.groups = groups;
        this.children = children;
        this.register = register;
        this.markEnrolled = markEnrolled;
        this.age = age;
        this.clock = clock;
    }

    /** The case with its number; {@code fresh} is false if it was enrolled by this order before. */
    public Decision<Made<ServiceCase>> enrol(String caseId, Order order, Actor actor) {
        var now = clock.instant();
        return desk.caseFile(caseId, actor)
                .then(file -> desk.group(file.groupId(), actor)
                        .then(group -> group.placeOf(caseId)
                                .map(place -> marked(place, false))
                                .orElseGet(() -> enrol(file, group, order, now))))
                .then(made -> isBy(order, made.value())
                        ? Decision.accepted(made)
                        : Decision.refused(Refusal.conflict("enrolled-by-another-order")));
    }

    private Decision<Made<ServiceCase>> enrol(ServiceCase file, DayCareGroup group, Order order, Instant now) {
        var facts = new EnrolmentFacts(file, group, child(file, now), age);
        return EnrolmentRules.decide(facts)
                .then(notes -> claim(facts, now))
                .then(claimed -> takePlace(facts, order, now))
                .then(place ->
                        markEnrolled.mark(place.value()).map(marked -> new Made<>(marked.value(), place.fresh())));
    }

    /** Whoever took the place has enrolled the child, whoever is the first to mark the case. */
    private Decision<Made<ServiceCase>> marked(RosterPlace place, boolean tookThePlace) {
        return markEnrolled.mark(place).map(made -> new Made<>(made.value(), tookThePlace));
    }

    private Decision<Child> claim(EnrolmentFacts facts, Instant now) {
        var file = facts.serviceCase();
        var claim = new ClaimedStay(file.id(), file.groupId(), facts.stay(), now);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var claimed = child(file, now).claim(claim);
            if (!(claimed instanceof Decision.Accepted<Child>(Child changed)) || children.replace(changed)) {
                return claimed;
            }
        }
        return Decision.refused(Refusal.stale("overtaken"));
    }

    private Decision<Made<RosterPlace>> takePlace(EnrolmentFacts facts, Order order, Instant now) {
        var file = facts.serviceCase();
        var programme = file.programme();
        if (programme == null) {
            return Decision.refused(Refusal.rule("programme-missing"));
        }
        var number =
                register.numberOf(file.id(), file.departmentId(), order.date().getYear());
        var place = new RosterPlace(file.childId(), file.id(), number, facts.stay(), programme.codes(), order);
        return desk.changeGroup(file.groupId(), group -> group.takePlace(place), now)
                .map(made -> new Made<>(made.value().placeOf(file.id()).orElseThrow(), made.fresh()));
    }

    private Child child(ServiceCase file, Instant now) {
        return children.known(file.child().snils()).withClaims(claim -> stands(claim, now));
    }

    private boolean stands(ClaimedStay claim, Instant now) {
        return claim.at().plus(CLAIM_STANDS_UNPROVED).isAfter(now)
                || groups.find(claim.groupId())
                        .flatMap(group -> group.placeOf(claim.caseId()))
                        .isPresent();
    }

    private static boolean isBy(Order order, ServiceCase file) {
        return file.enrolment() != null && file.enrolment().order().equals(order);
    }
}
