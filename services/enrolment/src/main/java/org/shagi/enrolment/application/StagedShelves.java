package org.shagi.enrolment.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.group.DayCareGroups;

/**
 * Shelves that read from the real ones and keep what is written to themselves. The use cases work on them as on the real ones;
 * what came of a row is put back, or thrown away, as a whole. For one thread.
 */
final class StagedShelves {

    final StagedCases cases;
    final StagedGroups groups;
    final StagedChildren children;
    final Numbers register = new Numbers();

    StagedShelves(ServiceCases cases, DayCareGroups groups, Children children) {
        this.cases = new StagedCases(cases);
        this.groups = new StagedGroups(groups);
        this.children = new StagedChildren(children);
    }

    /** What is written so far, to come back to. */
    Runnable mark() {
        var casesNow = Map.copyOf(cases.written);
        var groupsNow = Map.copyOf(groups.written);
        var childrenNow = Map.copyOf(children.written);
        return () -> {
            restore(cases.written, casesNow);
            restore(groups.written, groupsNow);
            restore(children.written, childrenNow);
        };
    }

    private static <K, V> void restore(Map<K, V> written, Map<K, V> before) {
        written.keySet().retainAll(before.keySet());
        written.putAll(before);
    }

    /** Gives numbers that stand for none: the real one is given when the row is put back. */
    static final class Numbers implements CitizenRegister {

        @Override
        public Map<String, CaseNumber> numbersOf(List<String> caseIds, String departmentId, int year) {
            var numbers = new LinkedHashMap<String, CaseNumber>();
            caseIds.forEach(caseId -> numbers.put(caseId, new CaseNumber(departmentId, year, 1)));
            return numbers;
        }

        @Override
        public void giveBack(Set<String> caseIds, String departmentId, int year) {}
    }
}
