package org.shagi.enrolment.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.casefile.ServiceCases.Stamp;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.terms.CaseTerms;
import org.shagi.enrolment.domain.terms.QuarterTerms;
import org.springframework.stereotype.Component;

/**
 * What terms know of the open cases, and their deadlines. The store is asked which cases are open, and in which version: only those
 * are read and counted that this process has not seen in this version. It is asked anew once this process has written anything to a
 * case, and after five seconds at most, so that what another process wrote is seen too. It holds numbers and days, no names.
 */
@Component
class KnownTerms {

    static final String ENROLMENT = "enrolment";

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final ServiceCases cases;
    private final Deadlines deadlines;
    private final Map<String, Map<String, Known>> byGroup = new ConcurrentHashMap<>();
    private volatile Seen seen = new Seen(Set.of(), Map.of(), -1, Instant.EPOCH);

    KnownTerms(ServiceCases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /**
     * A case as terms see it, in a version of its own and in one of its group.
     *
     * @param own its deadlines but those of quarters
     * @param quarters those of its quarters as long as there are no acts
     */
    record Known(
            String caseId,
            long version,
            long groupVersion,
            TermSubject subject,
            List<LocalDate> quarterEnds,
            List<Deadline> own,
            List<Deadline> quarters) {

        static Known of(ServiceCase file, DayCareGroup group, Deadlines deadlines, ZonedDateTime now) {
            var subject = CaseTerms.subject(file, group);
            var ends = QuarterTerms.endsOf(file);
            return new Known(
                    file.id(),
                    file.version(),
                    group.version(),
                    subject,
                    ends,
                    deadlines.of(ENROLMENT, subject, CaseTerms.facts(file, group), now),
                    quarters(subject, ends, List.of(), deadlines, now).toList());
        }

        /**
         * All its deadlines with what the acts say, as of this moment or an earlier one.
         *
         * @param acts of this case
         */
        Stream<Deadline> deadlines(List<Act> acts, Deadlines deadlines, ZonedDateTime now) {
            return Stream.concat(
                    own.stream(),
                    acts.isEmpty() ? quarters.stream() : quarters(subject, quarterEnds, acts, deadlines, now));
        }

        private static Stream<Deadline> quarters(
                TermSubject subject, List<LocalDate> ends, List<Act> acts, Deadlines deadlines, ZonedDateTime now) {
            return QuarterTerms.of(subject, ends, acts)
                    .flatMap(terms -> deadlines.of(ENROLMENT, terms.subject(), terms.facts(), now).stream());
        }

        private boolean isOf(Stamp stamp, DayCareGroup group) {
            return version == stamp.version() && groupVersion == group.version();
        }
    }

    /** The open cases of these groups. */
    List<Known> ofOpenCasesIn(List<DayCareGroup> groups, ZonedDateTime at) {
        if (groups.isEmpty()) {
            return List.of();
        }
        var asked = groups.stream().collect(toMap(DayCareGroup::id, Function.identity()));
        var open = open(asked.keySet(), at.toInstant());
        var unknown = open.values().stream()
                .flatMap(List::stream)
                .filter(stamp -> known(stamp, asked) == null)
                .map(Stamp::id)
                .toList();
        var read = unknown.isEmpty()
                ? Map.<String, ServiceCase>of()
                : cases.find(unknown).stream().collect(toMap(ServiceCase::id, Function.identity()));
        var all = new ArrayList<Known>();
        for (var group : groups) {
            var now = new HashMap<String, Known>();
            for (var stamp : open.getOrDefault(group.id(), List.of())) {
                var file = read.get(stamp.id());
                var known = file == null ? known(stamp, asked) : Known.of(file, group, deadlines, at);
                if (known != null) {
                    now.put(stamp.id(), known);
                }
            }
            byGroup.put(group.id(), now);
            all.addAll(now.values());
        }
        return all;
    }

    /** The number of writes is taken before the question: what is written while it runs makes the answer old. */
    private Map<String, List<Stamp>> open(Set<String> asked, Instant now) {
        var last = seen;
        long writes = cases.writes();
        if (last.holds(asked, writes, now)) {
            return last.open();
        }
        var open = cases.inStates(asked, CaseTerms.open()).stream().collect(groupingBy(Stamp::groupId));
        seen = new Seen(Set.copyOf(asked), open, writes, now);
        return open;
    }

    /** Which cases of these groups were open, after how many writes and when. */
    private record Seen(Set<String> groups, Map<String, List<Stamp>> open, long writes, Instant at) {

        boolean holds(Set<String> asked, long writesNow, Instant now) {
            return writes == writesNow && now.isBefore(at.plus(TRUSTED)) && groups.containsAll(asked);
        }
    }

    private @Nullable Known known(Stamp stamp, Map<String, DayCareGroup> groups) {
        var known = byGroup.getOrDefault(stamp.groupId(), Map.of()).get(stamp.id());
        var group = groups.get(stamp.groupId());
        return known != null && group != null && known.isOf(stamp, group) ? known : null;
    }
}
