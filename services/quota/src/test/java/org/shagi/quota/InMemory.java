package org.shagi.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.quota.application.HoldDistribution;
import org.shagi.quota.application.HoldDrawnPlan;
import org.shagi.quota.application.HoldOverdueDay;
import org.shagi.quota.application.HoldYearAssignment;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Distribution;
import org.shagi.quota.domain.Distributions;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.DrawnPlans;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.OverdueDays;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Position;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.YearAssignment;
import org.shagi.quota.domain.YearAssignments;
import org.shagi.quota.messaging.QuotaHandlers;

/** Everything quota holds, in maps. */
final class InMemory {

    final Months months = new Months();
    final Plans plans = new Plans();
    final Drawn drawnPlans = new Drawn();
    final Ordered distributions = new Ordered();
    final Overdue overdueDays = new Overdue();
    final Assignments assignments = new Assignments();
    final KnownGroups groups = new KnownGroups();
    final KnownDepartments departments = new KnownDepartments();
    final Counter revision = new Counter();

    /** What is done on each event, with these maps. */
    EventHandlers handlers() {
        var quota = UseCases.inMemory(this);
        return new QuotaHandlers(
                        quota.nameDepartment(),
                        quota.holdGroup(),
                        quota.setGroupPlan(),
                        new HoldDrawnPlan(drawnPlans, revision),
                        new HoldDistribution(distributions, revision),
                        new HoldOverdueDay(overdueDays),
                        new HoldYearAssignment(assignments, revision),
                        quota.recordDaySheet())
                .all();
    }

    static final class Months implements GroupMonths {
        private final Map<String, GroupMonth> held = new HashMap<>();

        @Override
        public Optional<GroupMonth> find(String groupId, YearMonth month) {
            return Optional.ofNullable(held.get(groupId + "|" + month));
        }

        @Override
        public boolean replace(GroupMonth changed) {
            var before = find(changed.groupId(), changed.month())
                    .map(GroupMonth::revision)
                    .orElse(0L);
            if (before != changed.revision() - 1) {
                return false;
            }
            held.put(changed.groupId() + "|" + changed.month(), changed);
            return true;
        }
    }

    static final class Plans implements GroupPlans {
        private final Map<String, GroupPlan> held = new HashMap<>();

        @Override
        public boolean replaceIfNewer(GroupPlan plan) {
            var before = find(plan.groupId()).map(GroupPlan::version).orElse(0L);
            return before < plan.version() && held.put(plan.groupId(), plan) != plan;
        }

        @Override
        public Optional<GroupPlan> find(String groupId) {
            return Optional.ofNullable(held.get(groupId));
        }
    }

    static final class KnownGroups implements Groups {
        private final Map<String, Group> held = new HashMap<>();

        @Override
        public boolean replaceIfNewer(Group group) {
            var before = find(group.id()).map(Group::version).orElse(0L);
            return before < group.version() && held.put(group.id(), group) != group;
        }

        @Override
        public Optional<Group> find(String id) {
            return Optional.ofNullable(held.get(id));
        }
    }

    static final class KnownDepartments implements Departments {
        private final Map<String, Department> held = new HashMap<>();

        @Override
        public boolean replaceIfNewer(Department department) {
            var before = find(department.id()).map(Department::version).orElse(0L);
            return before < department.version() && held.put(department.id(), department) != department;
        }

        @Override
        public Optional<Department> find(String id) {
            return Optional.ofNullable(held.get(id));
        }

        @Override
        public List<Department> all() {
            return List.copyOf(held.values());
        }
    }

    /** Everything, looked at. Groups and plans have no past here. */
    final Snapshots snapshots = new Snapshots() {
        @Override
        public Snapshot take(Reach reach, Period period, Optional<Instant> asOf) {
            return new Snapshot(
                    reach,
                    period,
                    departments.all(),
                    List.copyOf(groups.held.values()),
                    plans.held.values().stream()
                            .filter(plan -> reach.covers(plan.departmentId(), plan.groupId()))
                            .toList(),
                    sheets(reach, period, asOf).stream()
                            .map(month -> MonthCounts.of(month, UseCases.DAY_END))
                            .toList());
        }

        @Override
        public List<GroupMonth> sheets(Reach reach, Period period, Optional<Instant> asOf) {
            return months.held.values().stream()
                    .filter(month ->
                            period.contains(month.month()) && reach.covers(month.departmentId(), month.groupId()))
                    .map(month -> asOf.map(month::asOf).orElse(month))
                    .toList();
        }

        @Override
        public List<DrawnPlan> drawn(Reach reach, Period period) {
            return drawnPlans.held.values().stream()
                    .filter(plan -> period.contains(plan.month()) && reach.covers(plan.departmentId(), plan.groupId()))
                    .toList();
        }

        @Override
        public Optional<YearAssignment> assignment(int year, Optional<Instant> asOf) {
            return Optional.ofNullable(assignments.held.get(year));
        }

        @Override
        public List<OverdueDay> overdue(LocalDate day) {
            return overdueDays.held.values().stream()
                    .filter(overdue -> overdue.day().equals(day))
                    .toList();
        }
    };

    static final class Assignments implements YearAssignments {
        private final Map<Integer, YearAssignment> held = new HashMap<>();

        @Override
        public boolean replaceIfNewer(YearAssignment assignment) {
            var before = held.get(assignment.year());
            return (before == null || before.version() < assignment.version())
                    && held.put(assignment.year(), assignment) != assignment;
        }
    }

    static final class Overdue implements OverdueDays {
        private final Map<List<Object>, OverdueDay> held = new HashMap<>();

        @Override
        public boolean replaceIfNewer(OverdueDay overdue) {
            var key = List.<Object>of(overdue.service(), overdue.departmentId(), overdue.day());
            var before = held.get(key);
            return (before == null || before.version() < overdue.version()) && held.put(key, overdue) != overdue;
        }
    }

    static final class Ordered implements Distributions {
        private final Map<String, Distribution> held = new HashMap<>();

        @Override
        public boolean replaceIfNewer(Distribution distribution) {
            var before = held.get(distribution.groupId());
            return (before == null || before.version() < distribution.version())
                    && held.put(distribution.groupId(), distribution) != distribution;
        }

        @Override
        public Map<String, Distribution> of(Collection<String> groupIds) {
            return groupIds.stream().filter(held::containsKey).collect(Collectors.toMap(id -> id, held::get));
        }
    }

    static final class Drawn implements DrawnPlans {
        private final Map<String, DrawnPlan> held = new HashMap<>();

        @Override
        public boolean replaceIfNewer(DrawnPlan plan) {
            var key = plan.groupId() + "|" + plan.month();
            var before = held.get(key);
            return (before == null || before.version() < plan.version()) && held.put(key, plan) != plan;
        }
    }

    static final class Counter implements Revision {
        private final TreeMap<String, Long> offsets = new TreeMap<>();
        private long number;

        @Override
        public void advance() {
            number++;
        }

        @Override
        public void reached(String partition, long next) {
            offsets.merge(partition, next, Math::max);
        }

        @Override
        public Position position() {
            return new Position(number, offsets);
        }
    }
}
