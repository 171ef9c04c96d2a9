package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.Move;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * A child is transferred to another group of its department by order.
 *
 * <p>The new roster takes the place first, so that nobody loses one for another that is taken meanwhile; then the old place ends on
 * the day before, and the case follows. The new roster says where the child came from: if the process dies in between, its event
 * brings the rest about. The child's days are claimed already.
 */
@Component
public class TransferChild {

    private final Desk desk;
    private final FollowRoster followRoster;
    private final InstantSource clock;

    TransferChild(Desk desk, FollowRoster followRoster, InstantSource clock) {
        this.desk = desk;
        this.followRoster = followRoster;
        this.clock = clock;
    }

    /** The case in its new group; {@code fresh} is false if this order had brought it there before. */
    public Decision<Made<ServiceCase>> transfer(
            String caseId, String groupId, LocalDate from, Order order, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> isDone(file, groupId, from, order)
                        ? Decision.accepted(new Made<>(file, false))
                        : desk.group(groupId, actor)
                                .then(target -> desk.group(file.groupId(), actor)
                                        .then(source -> transfer(file, source, target, from, order))));
    }

    private Decision<Made<ServiceCase>> transfer(
            ServiceCase file, DayCareGroup source, DayCareGroup target, LocalDate from, Order order) {
        var before = source.placeOf(file.id());
        var refusal = whyNot(file, source, target, before, from);
        if (refusal.isPresent() || before.isEmpty()) {
            return Decision.refused(refusal.orElseGet(file::outOfTurn));
        }
        var place = before.get().transferred(source.id(), from, order);
        return desk.changeGroup(target.id(), group -> arrive(group, place), clock.instant())
                .then(taken -> followRoster.follow(target.id(), place, null).map(moved -> new Made<>(moved, true)));
    }

    private static Decision<DayCareGroup> arrive(DayCareGroup group, RosterPlace place) {
        return group.placeOf(place.caseId())
                .filter(there -> !there.equals(place))
                .<Decision<DayCareGroup>>map(there ->
                        Decision.refused(Refusal.conflict("was-in-the-group").with("group", group.name())))
                .orElseGet(() -> group.takePlace(place));
    }

    private static Optional<Refusal> whyNot(
            ServiceCase file, DayCareGroup source, DayCareGroup target, Optional<RosterPlace> before, LocalDate from) {
        if (file.state() != CaseState.ENROLLED || before.isEmpty()) {
            return Optional.of(file.outOfTurn());
        }
        if (source.id().equals(target.id())) {
            return Optional.of(Refusal.rule("same-group").with("group", target.name()));
        }
        if (!source.departmentId().equals(target.departmentId())) {
            return Optional.of(Refusal.rule("group-of-another-department").with("group", target.name()));
        }
        var stay = before.get().stay();
        return stay.covers(from)
                ? Optional.empty()
                : Optional.of(Refusal.rule("transfer-outside-the-stay")
                        .with("date", from)
                        .with("from", stay.from())
                        .with("to", stay.to()));
    }

    private static boolean isDone(ServiceCase file, String groupId, LocalDate from, Order order) {
        return file.moves().stream().anyMatch(move -> move.equals(new Move(move.fromGroup(), groupId, from, order)));
    }
}
