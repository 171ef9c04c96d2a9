package org.shagi.enrolment.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.casefile.ServiceCases.Stamp;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.terms.CaseTerms;
import org.shagi.enrolment.domain.terms.QuarterTerms;
import org.springframework.stereotype.Component;

/**
 * What terms know of the open cases. The store is asked with every question which cases are open, and in which version: only
 * those are read that this process has not seen in this version, so nothing here is ever out of date. It holds numbers and days,
 * no names.
 */
@Component
class KnownTerms {

    private final ServiceCases cases;
    private final Map<String, Map<String, Known>> byGroup = new ConcurrentHashMap<>();

    KnownTerms(ServiceCases cases) {
        this.cases = cases;
    }

    /** A case as terms see it, in a version of its own and in one of its group. */
    record Known(
            String caseId,
            long version,
            long groupVersion,
            TermSubject subject,
            Facts facts,
            List<LocalDate> quarterEnds) {

        static Known of(ServiceCase file, DayCareGroup group) {
            return new Known(
                    file.id(),
                    file.version(),
                    group.version(),
                    CaseTerms.subject(file, group),
                    CaseTerms.facts(file, group),
                    QuarterTerms.endsOf(file));
        }

        private boolean isOf(Stamp stamp, DayCareGroup group) {
            return version == stamp.version() && groupVersion == group.version();
        }
    }

    /** The open cases of these groups. */
    Stream<Known> ofOpenCasesIn(List<DayCareGroup> groups) {
        if (groups.isEmpty()) {
            return Stream.empty();
        }
        var asked = groups.stream().collect(toMap(DayCareGroup::id, Function.identity()));
        var open = cases.inStates(asked.keySet(), CaseTerms.open()).stream().collect(groupingBy(Stamp::groupId));
        var unknown = open.values().stream()
                .flatMap(List::stream)
                .filter(stamp -> known(stamp, asked) == null)
                .map(Stamp::id)
                .toList();
        var read = unknown.isEmpty()
                ? Map.<String, ServiceCase>of()
                : cases.find(unknown).stream().collect(toMap(ServiceCase::id, Function.identity()));
        return groups.stream().flatMap(group -> {
            var now = new HashMap<String, Known>();
            for (var stamp : open.getOrDefault(group.id(), List.of())) {
                var file = read.get(stamp.id());
                var known = file == null ? known(stamp, asked) : Known.of(file, group);
                if (known != null) {
                    now.put(stamp.id(), known);
                }
            }
            byGroup.put(group.id(), now);
            return now.values().stream();
        });
    }

    private @Nullable Known known(Stamp stamp, Map<String, DayCareGroup> groups) {
        var known = byGroup.getOrDefault(stamp.groupId(), Map.of()).get(stamp.id());
        var group = groups.get(stamp.groupId());
        return known != null && group != null && known.isOf(stamp, group) ? known : null;
    }
}
