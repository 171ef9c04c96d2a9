package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shagi.kit.domain.ServiceCode;

/**
 * One working day of a service plan.
 *
 * @param codes services to be given to every child who comes, each once; 5.1 is always among them
 * @param sessions the counted ones of them in their places, in the order of the day; none in a plan drawn before places were kept
 */
public record PlannedDay(LocalDate date, SortedSet<ServiceCode> codes, List<Session> sessions) {

    public PlannedDay {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        sessions = sessions.stream().sorted(Comparator.comparing(Session::from)).toList();
    }

    /** The day with one session more. */
    PlannedDay with(Session session) {
        var more = new TreeSet<>(codes);
        more.add(session.code());
        return new PlannedDay(
                date, more, Stream.concat(sessions.stream(), Stream.of(session)).toList());
    }

    /** The day without the session of this service. */
    PlannedDay without(ServiceCode code) {
        var fewer = new TreeSet<>(codes);
        fewer.remove(code);
        return new PlannedDay(
                date,
                fewer,
                sessions.stream()
                        .filter(session -> !session.code().equals(code))
                        .toList());
    }

    boolean isFree(OpenSlot slot) {
        return sessions.stream().noneMatch(session -> session.overlaps(slot.from(), slot.to()));
    }
}
