package org.shagi.enrolment.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.casefile.DestroyedCase;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;

/** The ports of enrolment kept in memory. What was told to the others can be read back; a process can be made to die. */
final class InMemory {

    final DepartmentShelf departments = new DepartmentShelf();
    final GroupShelf groups = new GroupShelf();
    final CaseShelf cases = new CaseShelf();
    final ChildShelf children = new ChildShelf();
    final Register register = new Register();

    /** Thrown in place of a write. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class DepartmentShelf implements Departments {

        private final Map<String, Department> stored = new LinkedHashMap<>();

        @Override
        public Made<Department> register(Department department, Instant at) {
            var before = stored.putIfAbsent(department.id(), department);
            return new Made<>(before == null ? department : before, before == null);
        }

        @Override
        public Optional<Department> find(String id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public List<Department> all() {
            return List.copyOf(stored.values());
        }
    }

    static final class GroupShelf implements DayCareGroups {

        /** What others do before the next change is stored, once. */
        Runnable meanwhile = () -> {};

        final List<DayCareGroup> told = new ArrayList<>();
        int overtakes;
        private final Map<String, DayCareGroup> stored = new LinkedHashMap<>();

        @Override
        public Made<DayCareGroup> form(DayCareGroup group, Instant at) {
            var before = stored.putIfAbsent(group.id(), group);
            if (before == null) {
                told.add(group);
            }
            return new Made<>(before == null ? group : before, before == null);
        }

        @Override
        public Optional<DayCareGroup> find(String id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public List<DayCareGroup> all() {
            return List.copyOf(stored.values());
        }

        @Override
        public List<DayCareGroup> ofDepartment(String departmentId) {
            return stored.values().stream()
                    .filter(group -> group.departmentId().equals(departmentId))
                    .toList();
        }

        @Override
        public List<DayCareGroup> workedWithBy(String staffId) {
            return stored.values().stream()
                    .filter(group -> group.staff().stream()
                            .anyMatch(member -> member.staffId().equals(staffId)))
                    .toList();
        }

        @Override
        public boolean replace(DayCareGroup changed, Instant at) {
            var others = meanwhile;
            meanwhile = () -> {};
            others.run();
            if (overtakes-- > 0 || stored.get(changed.id()).version() != changed.version() - 1) {
                return false;
            }
            stored.put(changed.id(), changed);
            told.add(changed);
            return true;
        }
    }

    static final class CaseShelf implements ServiceCases {

        boolean killed;
        /** Writes are another process's. */
        boolean elsewhere;

        private long writes;
        private final Map<String, ServiceCase> stored = new LinkedHashMap<>();
        private final Map<String, DestroyedCase> destroyed = new LinkedHashMap<>();

        @Override
        public Made<ServiceCase> open(ServiceCase applied) {
            written();
            var before = stored.putIfAbsent(applied.id(), applied);
            return new Made<>(before == null ? applied : before, before == null);
        }

        @Override
        public void openAll(List<ServiceCase> files) {
            files.forEach(this::open);
        }

        @Override
        public Optional<ServiceCase> find(String id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public List<ServiceCase> find(Collection<String> ids) {
            return ids.stream().flatMap(id -> find(id).stream()).toList();
        }

        @Override
        public List<ServiceCase> ofGroup(String groupId) {
            return stored.values().stream()
                    .filter(file -> file.groupId().equals(groupId))
                    .toList();
        }

        @Override
        public List<Stamp> inStates(Collection<String> groupIds, Set<CaseState> states) {
            return stored.values().stream()
                    .filter(file -> groupIds.contains(file.groupId()) && states.contains(file.state()))
                    .map(file -> new Stamp(file.id(), file.groupId(), file.version()))
                    .toList();
        }

        @Override
        public boolean replace(ServiceCase changed) {
            if (killed) {
                throw new Killed();
            }
            if (stored.get(changed.id()).version() != changed.version() - 1) {
                return false;
            }
            stored.put(changed.id(), changed);
            written();
            return true;
        }

        private void written() {
            writes += elsewhere ? 0 : 1;
        }

        @Override
        public long writes() {
            return writes;
        }

        @Override
        public List<ServiceCase> lookingLike(Collection<ChildData> children) {
            var likenesses = children.stream().map(SearchWords::likeness).toList();
            return stored.values().stream()
                    .filter(file -> likenesses.contains(SearchWords.likeness(file.child())))
                    .toList();
        }

        @Override
        public boolean replaceAll(List<ServiceCase> changed) {
            return changed.stream().filter(this::replace).count() == changed.size();
        }

        @Override
        public boolean remove(ServiceCase file) {
            written();
            return stored.remove(file.id(), file);
        }

        @Override
        public CaseQuery.Page search(CaseQuery query, CaseQuery.Scope scope) {
            var all = stored.values().stream()
                    .filter(file -> scope.covers(file.departmentId(), file.groupId()) && query.isFor(file))
                    .toList();
            return new CaseQuery.Page(all.size(), all);
        }

        @Override
        public boolean destroy(DestroyedCase remains) {
            if (stored.get(remains.id()).version() != remains.version() - 1) {
                return false;
            }
            stored.remove(remains.id());
            written();
            destroyed.put(remains.id(), remains);
            return true;
        }

        @Override
        public Optional<DestroyedCase> remains(String id) {
            return Optional.ofNullable(destroyed.get(id));
        }

        @Override
        public List<DestroyedCase> destroyedIn(String departmentId) {
            return destroyed.values().stream()
                    .filter(remains -> remains.departmentId().equals(departmentId))
                    .toList();
        }
    }

    static final class ChildShelf implements Children, PersonalRecords {

        private final Map<Snils, Child> stored = new LinkedHashMap<>();

        @Override
        public Child known(Snils snils) {
            return stored.computeIfAbsent(snils, it -> new Child("child-" + (stored.size() + 1), it, List.of(), 1));
        }

        @Override
        public Optional<Child> find(Snils snils) {
            return Optional.ofNullable(stored.get(snils));
        }

        @Override
        public List<Child> find(Collection<Snils> numbers) {
            return numbers.stream().flatMap(snils -> find(snils).stream()).toList();
        }

        @Override
        public boolean admitAll(List<Child> first) {
            return first.stream().allMatch(child -> stored.putIfAbsent(child.snils(), child) == null);
        }

        @Override
        public boolean forget(Child child, String caseId) {
            return stored.remove(child.snils(), child);
        }

        @Override
        public boolean replace(Child changed) {
            if (stored.get(changed.snils()).version() != changed.version() - 1) {
                return false;
            }
            stored.put(changed.snils(), changed);
            return true;
        }

        boolean has(Snils snils) {
            return stored.containsKey(snils);
        }

        @Override
        public Map<String, Integer> destroyWith(ServiceCase file) {
            return stored.remove(file.child().snils()) == null ? Map.of() : Map.of("child", 1);
        }
    }

    static final class Register implements CitizenRegister {

        private final Map<String, List<String>> stored = new LinkedHashMap<>();

        @Override
        public Map<String, CaseNumber> numbersOf(List<String> caseIds, String departmentId, int year) {
            var cases = stored.computeIfAbsent(departmentId + year, it -> new ArrayList<>());
            var numbers = new LinkedHashMap<String, CaseNumber>();
            for (var caseId : caseIds) {
                if (!cases.contains(caseId)) {
                    cases.add(caseId);
                }
                numbers.put(caseId, new CaseNumber(departmentId, year, cases.indexOf(caseId) + 1));
            }
            return numbers;
        }

        @Override
        public void giveBack(Set<String> caseIds, String departmentId, int year) {
            var cases = stored.getOrDefault(departmentId + year, new ArrayList<>());
            while (!cases.isEmpty() && caseIds.contains(cases.getLast())) {
                cases.removeLast();
            }
        }
    }
}
