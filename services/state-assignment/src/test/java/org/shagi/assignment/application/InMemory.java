package org.shagi.assignment.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.shagi.assignment.Given;
import org.shagi.assignment.domain.circle.CirclePlans;
import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.assignment.domain.cyclogram.GroupCyclogram;
import org.shagi.assignment.domain.given.GivenDays;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.Groups;
import org.shagi.assignment.domain.plan.Conditions;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.assignment.domain.plan.PlanningConditions;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.assignment.domain.planning.YearPlannings;
import org.shagi.assignment.domain.shortfall.Shortfall;
import org.shagi.assignment.domain.shortfall.Shortfalls;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.assignment.domain.yearly.StateAssignments;

/** The service without a store: everything in maps, and what was told in a list. */
final class InMemory {

    private final Map<String, Group> groupsById = new HashMap<>();
    private final Map<String, GroupPlan> groupPlansById = new HashMap<>();
    private final Map<String, ServicePlan> servicePlansById = new ConcurrentHashMap<>();
    private final Map<String, GroupCyclogram> cyclogramsById = new HashMap<>();
    private final Map<Integer, StateAssignment> assignmentsByYear = new HashMap<>();

    /** What the other services are told, oldest first: «g1 v1» for a group plan, «g1|2019-01 v1» for a service plan. */
    final List<String> told = new CopyOnWriteArrayList<>();

    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private int storeFailsAfter = Integer.MAX_VALUE;

    final Groups groups = new Groups() {
        @Override
        public Optional<Group> find(String id) {
            return Optional.ofNullable(groupsById.get(id));
        }

        @Override
        public List<Group> all() {
            return List.copyOf(groupsById.values());
        }

        @Override
        public void replaceIfNewer(Group group) {
            groupsById.merge(group.id(), group, (old, more) -> more.version() > old.version() ? more : old);
        }
    };

    final GroupPlans groupPlans = new GroupPlans() {
        @Override
        public Optional<GroupPlan> find(String groupId) {
            return Optional.ofNullable(groupPlansById.get(groupId));
        }

        @Override
        public void save(GroupPlan plan) {
            tell(plan.groupId() + " v" + plan.version());
            groupPlansById.put(plan.groupId(), plan);
        }
    };

    final CirclePlans circlePlans = new CirclePlansInMemory();
    private static final Shortfalls NO_SHORTFALLS = new Shortfalls() {
        @Override
        public Optional<Shortfall> find(String groupId, YearMonth month) {
            return Optional.empty();
        }

        @Override
        public void replaceIfNewer(Shortfall shortfall) {
            throw new UnsupportedOperationException();
        }
    };

    final GivenDays givenDays = new GivenDaysInMemory();
    final YearPlannings plannings = new YearPlanningsInMemory();

    final ServicePlans servicePlans = new ServicePlans() {
        @Override
        public Optional<ServicePlan> find(String groupId, YearMonth month) {
            return Optional.ofNullable(servicePlansById.get(groupId + "|" + month));
        }

        @Override
        public Map<YearMonth, ServicePlan> of(String groupId, List<YearMonth> months) {
            return months.stream()
                    .flatMap(month -> find(groupId, month).stream())
                    .collect(Collectors.toMap(ServicePlan::month, plan -> plan));
        }

        @Override
        public Map<String, Map<YearMonth, LocalDate>> approvedOn(Map<String, List<YearMonth>> months) {
            var approved = new HashMap<String, Map<YearMonth, LocalDate>>();
            months.forEach((group, wanted) -> wanted.forEach(month -> find(group, month)
                    .filter(plan -> !plan.editions().isEmpty())
                    .ifPresent(plan -> approved.computeIfAbsent(group, any -> new HashMap<>())
                            .put(month, plan.editions().getFirst().approvedOn()))));
            return approved;
        }

        @Override
        public void save(ServicePlan plan) {
            var id = plan.groupId() + "|" + plan.month();
            tell(id + " v" + plan.version());
            servicePlansById.put(id, plan);
        }

        @Override
        public boolean saveFirst(List<ServicePlan> plans) {
            meanwhile.getAndSet(() -> {}).run();
            for (var plan : plans) {
                if (find(plan.groupId(), plan.month()).isPresent()) {
                    return false;
                }
                save(plan);
            }
            return true;
        }
    };

    private final Cyclograms cyclograms = new Cyclograms() {
        @Override
        public GroupCyclogram of(String groupId) {
            return cyclogramsById.getOrDefault(groupId, GroupCyclogram.sample(groupId, Given.SAMPLE));
        }

        @Override
        public void save(GroupCyclogram cyclogram) {
            cyclogramsById.put(cyclogram.groupId(), cyclogram);
        }
    };

    private final Conditions conditions = new Conditions() {
        private final Map<String, PlanningConditions> byGroup = new HashMap<>();

        @Override
        public PlanningConditions of(String groupId) {
            return byGroup.getOrDefault(groupId, PlanningConditions.usual());
        }

        @Override
        public void save(String groupId, PlanningConditions some) {
            byGroup.put(groupId, some);
        }
    };

    private final StateAssignments assignments = new StateAssignments() {
        @Override
        public Optional<StateAssignment> find(int year) {
            return Optional.ofNullable(assignmentsByYear.get(year));
        }

        @Override
        public List<Integer> years() {
            return assignmentsByYear.keySet().stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }

        @Override
        public void save(StateAssignment assignment) {
            assignmentsByYear.put(assignment.year(), assignment);
        }
    };

    private final FindGroup findGroup = new FindGroup(groups);
    private final FindStandard findStandard = new FindStandard(Given.STANDARDS, groupPlans);
    private final FindBasis findBasis = new FindBasis(findStandard, cyclograms, Given.CALENDAR, conditions);
    private final DrawPlan drawPlan = new DrawPlan(findBasis, servicePlans);

    final FollowRoster followRoster = new FollowRoster(
            groups, new SetGroupPlan(findStandard, groupPlans), new DrawCourse(drawPlan, servicePlans));
    final ListGroups listGroups = new ListGroups(groups);
    final ShowGroupPlan showGroupPlan = new ShowGroupPlan(findGroup, groupPlans);
    final ShowServicePlan showServicePlan =
            new ShowServicePlan(findGroup, findBasis, groupPlans, servicePlans, givenDays);
    final GeneratePlan generatePlan = new GeneratePlan(findGroup, drawPlan, servicePlans, showServicePlan);
    final ChangePlan changePlan = new ChangePlan(findGroup, findBasis, servicePlans, showServicePlan);
    final SetConditions setConditions = new SetConditions(findGroup, conditions);

    /** The head's approval on a day. */
    ApprovePlan approvePlan(LocalDate today) {
        return new ApprovePlan(findGroup, findBasis, servicePlans, showServicePlan, at(today), ZoneOffset.UTC);
    }

    /** The balance of a course on a day. */
    ShowCatchUp showCatchUp(LocalDate today) {
        return new ShowCatchUp(
                findGroup, findBasis, groupPlans, servicePlans, givenDays, NO_SHORTFALLS, at(today), ZoneOffset.UTC);
    }

    private static InstantSource at(LocalDate day) {
        return InstantSource.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    final PlanYear planYear =
            new PlanYear(listGroups, new DrawMonths(findBasis, drawPlan, servicePlans), plannings, () -> Instant.EPOCH);

    final ShowCyclogram showCyclogram = new ShowCyclogram(findGroup, findStandard, cyclograms);
    final ReviseCyclogram reviseCyclogram = new ReviseCyclogram(findGroup, findStandard, cyclograms);
    final ApproveAssignment approveAssignment =
            new ApproveAssignment(Given.STANDARDS, assignments, () -> Instant.EPOCH);
    final ShowAssignment showAssignment = new ShowAssignment(assignments);

    /** From now on the store takes only as many plans as this in all, and then fails. */
    void failAfter(int plans) {
        storeFailsAfter = plans;
    }

    /** Somebody draws a plan without a day just before the next plans are stored together. */
    void somebodyElseDraws(String groupId, YearMonth month) {
        var group = groups.find(groupId).orElseThrow();
        meanwhile.set(() ->
                servicePlans.save(new ServicePlan(groupId, group.departmentId(), month, List.of(), "", List.of(), 1)));
    }

    private synchronized void tell(String what) {
        if (told.size() >= storeFailsAfter) {
            throw new IllegalStateException("the store is away");
        }
        told.add(what);
    }
}
