package org.shagi.enrolment.domain.pickup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * How a child goes home: the representative's applications, and every decision made at the door.
 *
 * <p>The representative says whether the child may go alone and names the adults who may come for it; a newer application takes
 * the place of an older one, and any one adult may be crossed out before its time. When the child leaves, the leader asks, gets a
 * yes or a no, and either is written down. Without an application nobody may leave with the child but those who brought it.
 *
 * @param applications in the order of handing in, the last one first looked at
 * @param version 0 before the first application, one more with every change
 */
public record PickupPermissions(
        String caseId, List<PickupApplication> applications, List<Departure> departures, long version) {

    public PickupPermissions {
        applications = List.copyOf(applications);
        departures = List.copyOf(departures);
    }

    /** A case without any application. */
    public static PickupPermissions none(String caseId) {
        return new PickupPermissions(caseId, List.of(), List.of(), 0);
    }

    /** An application is handed in; the same as the last one, to the letter, changes nothing. */
    public Decision<PickupPermissions> handIn(PickupApplication application, LocalDate today) {
        if (!applications.isEmpty() && applications.getLast().saysTheSameAs(application)) {
            return Decision.accepted(this);
        }
        if (application.on().isAfter(today)) {
            return Decision.refused(Refusal.rule("day-in-the-future").with("date", application.on()));
        }
        var numbered = application.numbered(applications.size() + 1);
        return Decision.accepted(new PickupPermissions(
                caseId,
                Stream.concat(applications.stream(), Stream.of(numbered)).toList(),
                departures,
                version + 1));
    }

    /**
     * One adult, or going alone, is crossed out.
     *
     * @param who id of the adult or {@code SELF}
     * @param from first day on which it no longer holds
     */
    public Decision<PickupPermissions> revoke(String who, LocalDate from) {
        var paper = applications.stream().filter(some -> speaksOf(some, who)).reduce((older, newer) -> newer);
        if (paper.isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-adult").with("adult", who));
        }
        var before = who.equals(PickupApplication.SELF)
                ? paper.get().selfRevokedFrom()
                : paper.get().adult(who).orElseThrow().revokedFrom();
        if (before != null) {
            return before.equals(from)
                    ? Decision.accepted(this)
                    : Decision.refused(Refusal.conflict("adult-revoked-already").with("date", before));
        }
        var changed = applications.stream()
                .map(some -> some.number() == paper.get().number() ? some.revoked(who, from) : some)
                .toList();
        return Decision.accepted(new PickupPermissions(caseId, changed, departures, version + 1));
    }

    /**
     * The child wants to leave: the decision is made and written down. The same question under the same id is not asked twice.
     *
     * @param who id of the adult, {@code SELF}, or anything else for somebody not named
     * @param day the day of {@code at} in the centre
     */
    public Decision<PickupPermissions> check(String id, String who, Instant at, LocalDate day, Recorded recorded) {
        if (departure(id).isPresent()) {
            return Decision.accepted(this);
        }
        if (at.isAfter(recorded.at())) {
            return Decision.refused(Refusal.rule("moment-in-the-future"));
        }
        var departure =
                new Departure(id, who, at, DepartureRules.why(this, who, day).orElse(null), recorded);
        return Decision.accepted(new PickupPermissions(
                caseId,
                applications,
                Stream.concat(departures.stream(), Stream.of(departure)).toList(),
                version + 1));
    }

    /** The newest application that covers a day. */
    public Optional<PickupApplication> inForceOn(LocalDate day) {
        return applications.reversed().stream()
                .filter(paper -> paper.valid().covers(day))
                .findFirst();
    }

    /** What was decided under this id. */
    public Optional<Departure> departure(String id) {
        return departures.stream().filter(some -> some.id().equals(id)).findFirst();
    }

    Optional<PickupAdult> adult(DepartureRule.Leaving leaving) {
        return inForceOn(leaving.day()).flatMap(paper -> paper.adult(leaving.who()));
    }

    private static boolean speaksOf(PickupApplication paper, String who) {
        return who.equals(PickupApplication.SELF)
                ? paper.selfDeparture()
                : paper.adult(who).isPresent();
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "PickupPermissions[" + caseId + "]";
    }
}
