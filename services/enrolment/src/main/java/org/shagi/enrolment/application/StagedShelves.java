package org.shagi.enrolment.application;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.casefile.DestroyedCase;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;

/**
 * Shelves that read from the real ones and keep what is written to themselves. The use cases work on them as on the real ones;
 * what came of a row is put back, or thrown away, as a whole. For one thread.
 */
final class StagedShelves {

    final Cases cases;
    final Groups groups;
    final Kids children;
    final Numbers register = new Numbers();

    StagedShelves(ServiceCases cases, DayCareGroups groups, Children children) {
        this.cases = new Cases(cases);
        this.groups = new Groups(groups);
        this.children = new Kids(children);
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

    /** Cases; each is read once. */
    static final class Cases implements ServiceCases {

        final Map<String, ServiceCase> written = new LinkedHashMap<>();
        final Map<String, Optional<ServiceCase>> read = new HashMap<>();
        private final ServiceCases real;

        Cases(ServiceCases real) {
            this.real = real;
        }

        /** Whether it is not on the real shelf. */
        boolean isNew(String id) {
            return read.getOrDefault(id, Optional.empty()).isEmpty();
        }

        @Override
        public Made<ServiceCase> open(ServiceCase applied) {
            var before = find(applied.id());
            if (before.isEmpty()) {
                written.put(applied.id(), applied);
            }
            return new Made<>(before.orElse(applied), before.isEmpty());
        }

        @Override
        public void openAll(List<ServiceCase> files) {
            files.forEach(this::open);
        }

        @Override
        public Optional<ServiceCase> find(String id) {
            var staged = written.get(id);
            return staged != null ? Optional.of(staged) : read.computeIfAbsent(id, real::find);
        }

        @Override
        public List<ServiceCase> find(Collection<String> ids) {
            return ids.stream().flatMap(id -> find(id).stream()).toList();
        }

        @Override
        public List<ServiceCase> ofGroup(String groupId) {
            return real.ofGroup(groupId);
        }

        @Override
        public List<ServiceCase> inStates(Collection<String> groupIds, Set<CaseState> states) {
            return real.inStates(groupIds, states);
        }

        @Override
        public List<ServiceCase> lookingLike(ChildData child) {
            var likeness = SearchWords.likeness(child);
            return Stream.concat(
                            real.lookingLike(child).stream(),
                            written.values().stream()
                                    .filter(file -> isNew(file.id()))
                                    .filter(file ->
                                            SearchWords.likeness(file.child()).equals(likeness)))
                    .toList();
        }

        @Override
        public CaseQuery.Page search(CaseQuery query, CaseQuery.Scope scope) {
            return real.search(query, scope);
        }

        @Override
        public boolean replace(ServiceCase changed) {
            written.put(changed.id(), changed);
            return true;
        }

        @Override
        public boolean destroy(DestroyedCase remains) {
            throw new UnsupportedOperationException("no case is destroyed by an import");
        }

        @Override
        public Optional<DestroyedCase> remains(String id) {
            return real.remains(id);
        }

        @Override
        public List<DestroyedCase> destroyedIn(String departmentId) {
            return real.destroyedIn(departmentId);
        }
    }

    /** Groups; each is read once. */
    static final class Groups implements DayCareGroups {

        final Map<String, DayCareGroup> written = new HashMap<>();
        private final Map<String, Optional<DayCareGroup>> read = new HashMap<>();
        private final DayCareGroups real;

        Groups(DayCareGroups real) {
            this.real = real;
        }

        @Override
        public Made<DayCareGroup> form(DayCareGroup group, Instant at) {
            throw new UnsupportedOperationException("no group is formed by an import");
        }

        @Override
        public Optional<DayCareGroup> find(String id) {
            var staged = written.get(id);
            return staged != null ? Optional.of(staged) : read.computeIfAbsent(id, real::find);
        }

        @Override
        public List<DayCareGroup> all() {
            return real.all();
        }

        @Override
        public List<DayCareGroup> workedWithBy(String staffId) {
            return real.workedWithBy(staffId);
        }

        @Override
        public boolean replace(DayCareGroup changed, Instant at) {
            written.put(changed.id(), changed);
            return true;
        }
    }

    /** Children; each is read once, and one seen for the first time is not stored by being looked at. */
    static final class Kids implements Children {

        final Map<Snils, Child> written = new LinkedHashMap<>();
        final Map<Snils, Optional<Child>> read = new HashMap<>();
        private final Map<Snils, Child> first = new HashMap<>();
        private final Children real;

        Kids(Children real) {
            this.real = real;
        }

        @Override
        public Child known(Snils snils) {
            return find(snils)
                    .orElseGet(() -> first.computeIfAbsent(
                            snils, it -> new Child(UUID.randomUUID().toString(), it, List.of(), 1)));
        }

        @Override
        public Optional<Child> find(Snils snils) {
            var staged = written.get(snils);
            return staged != null ? Optional.of(staged) : read.computeIfAbsent(snils, real::find);
        }

        @Override
        public boolean admit(Child child) {
            written.put(child.snils(), child);
            return true;
        }

        @Override
        public boolean replace(Child changed) {
            written.put(changed.snils(), changed);
            return true;
        }
    }

    /** Gives numbers that stand for none: the real one is given when the row is put back. */
    static final class Numbers implements CitizenRegister {

        @Override
        public Map<String, CaseNumber> numbersOf(List<String> caseIds, String departmentId, int year) {
            var numbers = new LinkedHashMap<String, CaseNumber>();
            caseIds.forEach(caseId -> numbers.put(caseId, new CaseNumber(departmentId, year, 1)));
            return numbers;
        }
    }
}
