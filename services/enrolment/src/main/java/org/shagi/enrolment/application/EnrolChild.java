package org.shagi.enrolment.application;

import java.time.Instant;
import java.time.InstantSource;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.DayCareGroup;
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
 * claimed, the case gets its number in the journal of citizens, the group's roster takes the place, the case follows. Who
 * dies in between leaves nothing wrong: before the roster's word a claim falls away by itself; after it,
 * {@link FollowRoster} marks the case as soon as the roster's event comes round.
 */
@Component
public class EnrolChild {

    private final Desk desk;
    private final Claims claims;
    private final CitizenRegister register;
    private final FollowRoster followRoster;
    private final AgeBounds age;
    private final InstantSource clock;

    EnrolChild(
            Desk desk,
            Claims claims,
            CitizenRegister register,
            FollowRoster followRoster,
            AgeBounds age,
            InstantSource clock) {
        this.desk = desk;
        this.claims = claims;
        this.register = register;
        this.followRoster = followRoster;
        this.age = age;
        this.clock = clock;
    }

    /** The case with its number; {@code fresh} is false if it was enrolled by this order before. */
    public Decision<Made<ServiceCase>> enrol(String caseId, Order order, Actor actor) {
        var now = clock.instant();
        return desk.caseFile(caseId, actor)
                .then(file -> desk.group(file.groupId(), actor)
                        .then(group -> group.placeOf(caseId)
                                .map(place -> followed(group.id(), new Made<>(place, false)))
                                .orElseGet(() -> enrol(file, group, order, now))))
                .then(made -> isBy(order, made.value())
                        ? Decision.accepted(made)
                        : Decision.refused(Refusal.conflict("enrolled-by-another-order")));
    }

    private Decision<Made<ServiceCase>> enrol(ServiceCase file, DayCareGroup group, Order order, Instant now) {
        var facts = new EnrolmentFacts(file, group, claims.child(file, now), age);
        return EnrolmentRules.decide(facts)
                .then(notes -> claims.claim(file, facts.stay(), now))
                .then(claimed -> takePlace(facts, order, now))
                .then(place -> followed(group.id(), place));
    }

    /** Whoever took the place has enrolled the child, whoever is the first to mark the case. */
    private Decision<Made<ServiceCase>> followed(String groupId, Made<RosterPlace> place) {
        return followRoster.follow(groupId, place.value(), null).map(file -> new Made<>(file, place.fresh()));
    }

    private Decision<Made<RosterPlace>> takePlace(EnrolmentFacts facts, Order order, Instant now) {
        var file = facts.serviceCase();
        var programme = file.programme();
        if (programme == null) {
            return Decision.refused(Refusal.rule("programme-missing"));
        }
        var number = file.number() == null
                ? register.numberOf(file.id(), file.departmentId(), order.date().getYear())
                : file.number();
        var place = RosterPlace.enrolled(file.childId(), file.id(), number, facts.stay(), programme.codes(), order)
                .providing(programme.volumes());
        return desk.changeGroup(file.groupId(), group -> group.takePlace(place), now)
                .map(made -> new Made<>(made.value().placeOf(file.id()).orElseThrow(), made.fresh()));
    }

    private static boolean isBy(Order order, ServiceCase file) {
        return file.enrolment() != null && file.enrolment().order().equals(order);
    }
}
