package org.shagi.journal.application;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.journal.domain.RosterChild;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/**
 * Counts what other groups gave a child before it was transferred: a programme is one, however many groups fulfil it. The case is
 * what tells that it is the same programme; what a child was given in another year by another case, does not count.
 */
@Component
class CountEarlier {

    private final JournalGroups groups;
    private final DaySheets sheets;
    private final CentreDays days;

    CountEarlier(JournalGroups groups, DaySheets sheets, CentreDays days) {
        this.groups = groups;
        this.sheets = sheets;
        this.days = days;
    }

    /**
     * How often other groups gave each of these children each service, up to and with that day; one look-up for each such group.
     *
     * @param children of this group, whose programmes' volumes are known; of others nothing is counted
     */
    Map<String, Map<ServiceCode, Integer>> of(JournalGroup group, Collection<RosterChild> children, LocalDate upTo) {
        var cases = children.stream()
                .filter(child -> !child.volumes().isEmpty())
                .map(CountEarlier::caseOf)
                .collect(toSet());
        var counts = new HashMap<String, Map<ServiceCode, Integer>>();
        if (!cases.isEmpty()) {
            groups.attendedBy(cases.stream().map(Map.Entry::getKey).toList()).stream()
                    .filter(other -> !other.id().equals(group.id()))
                    .forEach(other -> add(counts, other, cases, upTo));
        }
        return counts;
    }

    private void add(
            Map<String, Map<ServiceCode, Integer>> counts,
            JournalGroup other,
            Set<Map.Entry<String, String>> cases,
            LocalDate upTo) {
        var theirs = other.children().stream()
                .filter(child -> cases.contains(caseOf(child)))
                .map(RosterChild::childId)
                .collect(toSet());
        if (theirs.isEmpty()) {
            return;
        }
        sheets.given(other.id(), days.workingDaysOf(other, other.from(), upTo)).forEach((child, given) -> {
            if (theirs.contains(child)) {
                var sum = counts.computeIfAbsent(child, unused -> new HashMap<>());
                given.forEach((code, count) -> sum.merge(code, count, Integer::sum));
            }
        });
    }

    private static Map.Entry<String, String> caseOf(RosterChild child) {
        return Map.entry(child.childId(), child.caseNumber());
    }
}
