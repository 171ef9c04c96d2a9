package org.shagi.enrolment.domain.pickup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * The representative's application on how the child goes home (S003 III.3, App.7).
 *
 * @param number 1 for the first of the case
 * @param selfDeparture whether the child may go alone
 * @param selfRevokedFrom first day on which it no longer may, though the paper allowed it; null if nobody revoked it
 * @param valid the days it holds for
 * @param on the day of the paper
 */
public record PickupApplication(
        int number,
        boolean selfDeparture,
        @Nullable LocalDate selfRevokedFrom,
        List<PickupAdult> adults,
        Period valid,
        LocalDate on,
        Recorded recorded) {

    /** In the place of an adult's id: the child itself. */
    public static final String SELF = "SELF";

    public PickupApplication {
        adults = List.copyOf(adults);
    }

    /** An application as it was handed in; the adults get their ids with {@link #numbered}. */
    public static Decision<PickupApplication> handedIn(
            boolean selfDeparture, List<PickupAdult> adults, Period valid, LocalDate on, Recorded recorded) {
        if (!selfDeparture && adults.isEmpty()) {
            return Decision.refused(Refusal.rule("nobody-may-take-the-child"));
        }
        var seen = new HashSet<String>();
        boolean twice = adults.stream().anyMatch(adult -> !seen.add(adult.fullName() + '|' + adult.phone()));
        return twice
                ? Decision.refused(Refusal.rule("adult-twice"))
                : Decision.accepted(new PickupApplication(0, selfDeparture, null, adults, valid, on, recorded));
    }

    PickupApplication numbered(int next) {
        var named = IntStream.range(0, adults.size())
                .mapToObj(i -> {
                    var adult = adults.get(i);
                    return new PickupAdult(
                            next + "-" + (i + 1),
                            adult.fullName(),
                            adult.address(),
                            adult.phone(),
                            adult.relation(),
                            null);
                })
                .toList();
        return new PickupApplication(next, selfDeparture, null, named, valid, on, recorded);
    }

    boolean saysTheSameAs(PickupApplication other) {
        return selfDeparture == other.selfDeparture
                && valid.equals(other.valid)
                && on.equals(other.on)
                && adults.size() == other.adults.size()
                && IntStream.range(0, adults.size()).allMatch(i -> sameLine(adults.get(i), other.adults.get(i)));
    }

    /** Whether the child may go alone on a day. */
    public boolean allowsSelfOn(LocalDate day) {
        return selfDeparture && (selfRevokedFrom == null || day.isBefore(selfRevokedFrom));
    }

    /** The adults that may take the child on a day. */
    public List<PickupAdult> adultsOn(LocalDate day) {
        return adults.stream().filter(adult -> !adult.isRevokedOn(day)).toList();
    }

    Optional<PickupAdult> adult(String id) {
        return adults.stream().filter(some -> some.id().equals(id)).findFirst();
    }

    PickupApplication revoked(String who, LocalDate from) {
        var rest = adults.stream()
                .map(adult -> adult.id().equals(who) ? adult.revoked(from) : adult)
                .toList();
        return new PickupApplication(
                number, selfDeparture, who.equals(SELF) ? from : selfRevokedFrom, rest, valid, on, recorded);
    }

    private static boolean sameLine(PickupAdult one, PickupAdult other) {
        return one.isSamePersonAs(other)
                && one.address().equals(other.address())
                && Objects.equals(one.relation(), other.relation());
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "PickupApplication[" + number + "]";
    }
}
