package org.shagi.enrolment.domain.parents;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Urgent services of a calendar year that are on their way into the journals of the departments.
 *
 * <p>The limit of a month is the person's, and a person may get services from two departments at the same instant: no journal alone
 * shows both. So a service stands here before it is decided on, and leaves when it is in its journal or refused. Who dies in
 * between leaves one behind that counts for a minute.
 *
 * @param version 0 before the first, one more with every change
 */
public record UrgentQueue(int year, List<UrgentAid> waiting, long version) {

    private static final Duration COUNTS_FOR = Duration.ofMinutes(1);

    public UrgentQueue {
        waiting = List.copyOf(waiting);
    }

    /** Nothing is on its way. */
    public static UrgentQueue empty(int year) {
        return new UrgentQueue(year, List.of(), 0);
    }

    /** The id under which the queue of a year is kept. */
    public static String idOf(int year) {
        return Integer.toString(year);
    }

    /** It gets in line, behind all others that still count. */
    public UrgentQueue joinedBy(UrgentAid service) {
        var others = waiting.stream()
                .filter(other -> !other.id().equals(service.id()) && counts(other, service))
                .toList();
        return new UrgentQueue(
                year, Stream.concat(others.stream(), Stream.of(service)).toList(), version + 1);
    }

    /** It is in its journal or refused; this very queue if it is not in line. */
    public UrgentQueue leftBy(String id) {
        return holds(id)
                ? new UrgentQueue(
                        year,
                        waiting.stream().filter(other -> !other.id().equals(id)).toList(),
                        version + 1)
                : this;
    }

    /** Those of a destroyed case are gone; this very queue if there are none. */
    public UrgentQueue withoutCase(String caseId) {
        var others =
                waiting.stream().filter(some -> !some.caseId().equals(caseId)).toList();
        return others.size() == waiting.size() ? this : new UrgentQueue(year, others, version + 1);
    }

    /** Those that go before it: whoever came first and still counts. */
    public List<UrgentAid> before(UrgentAid service) {
        return waiting.stream()
                .takeWhile(other -> !other.id().equals(service.id()))
                .filter(other -> counts(other, service))
                .toList();
    }

    private static boolean counts(UrgentAid other, UrgentAid service) {
        return other.recorded().at().plus(COUNTS_FOR).isAfter(service.recorded().at());
    }

    private boolean holds(String id) {
        return waiting.stream().anyMatch(some -> some.id().equals(id));
    }
}
