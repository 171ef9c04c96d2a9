package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.util.Optional;
import org.shagi.enrolment.domain.DayOfRecord;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.Departure;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * The service of a child ends: by the family's refusal, before enrolment or after, or by the head's order on the contract's
 * last day or before (S003 2.1(9–11), 2.2(9)).
 *
 * <p>A child with a place leaves the roster first, which tells the other services and frees the days; the case follows it, and
 * the child's claim ends by itself where the roster ends.
 */
@Component
public class EndStay {

    private final Desk desk;
    private final FollowRoster followRoster;
    private final Today today;
    private final InstantSource clock;

    EndStay(Desk desk, FollowRoster followRoster, Today today, InstantSource clock) {
        this.desk = desk;
        this.followRoster = followRoster;
        this.today = today;
        this.clock = clock;
    }

    /** The family refuses. Before enrolment the application is withdrawn; after it an order is needed. */
    public Decision<Made<ServiceCase>> refuse(String caseId, Ending ending, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> file.enrolment() == null
                        ? desk.changeCase(caseId, it -> withdrawn(it, ending))
                        : expel(file, ending));
    }

    /** The head orders the end of the service. */
    public Decision<Made<ServiceCase>> terminate(String caseId, Ending ending, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> file.enrolment() == null ? Decision.refused(file.outOfTurn()) : expel(file, ending));
    }

    /** There was no day of service, so the last day is that of the refusal; and nobody to expel, so there is no order. */
    private Decision<ServiceCase> withdrawn(ServiceCase file, Ending ending) {
        var received = Optional.ofNullable(ending.receivedOn()).orElse(ending.lastDay());
        var withdrawal = new Ending(ending.reason(), received, received, null, ending.comment());
        return file.enrolment() == null
                ? file.end().withdrawn(withdrawal, today.date())
                : Decision.refused(file.outOfTurn());
    }

    private Decision<Made<ServiceCase>> expel(ServiceCase file, Ending ending) {
        var order = ending.order();
        if (order == null) {
            return Decision.refused(Refusal.rule("order-missing"));
        }
        var known = Optional.ofNullable(ending.receivedOn()).orElse(file.appliedOn());
        var strange = DayOfRecord.whyNot(known, file.appliedOn(), today.date())
                .or(() -> DayOfRecord.whyNot(order.date(), file.appliedOn(), today.date()));
        if (strange.isPresent()) {
            return Decision.refused(strange.get());
        }
        var expulsion = new Departure.Expulsion(ending.reason(), ending.lastDay(), ending.receivedOn(), order);
        return file.end()
                .ended(ending)
                .then(legal ->
                        desk.changeGroup(file.groupId(), group -> group.leave(file.id(), expulsion), clock.instant()))
                .then(left -> followRoster
                        .follow(file.groupId(), left.value().placeOf(file.id()).orElseThrow(), ending.comment())
                        .map(ended -> new Made<>(ended, left.fresh())));
    }
}
