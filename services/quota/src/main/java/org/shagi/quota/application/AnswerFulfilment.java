package org.shagi.quota.application;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.Share;
import org.springframework.stereotype.Component;

/**
 * How far the plan is fulfilled: by a group, a department or the centre, to whoever has it in scope.
 *
 * <p>Everything is summed from the groups' months when asked, so a sum can never disagree with its parts.
 */
@Component
public class AnswerFulfilment {

    private final GroupMonths months;
    private final GroupPlans plans;
    private final Groups groups;
    private final Departments departments;
    private final Revision revision;
    private final InstantSource clock;
    private final ZoneId zone;

    public AnswerFulfilment(
            GroupMonths months,
            GroupPlans plans,
            Groups groups,
            Departments departments,
            Revision revision,
            InstantSource clock,
            ZoneId zone) {
        this.months = months;
        this.plans = plans;
        this.groups = groups;
        this.departments = departments;
        this.revision = revision;
        this.clock = clock;
        this.zone = zone;
    }

    /** The figures, or the refusal: outside the scope, nothing known by this id, a period that cannot be. */
    public Decision<FulfilmentAnswer> answer(FulfilmentQuestion question, Actor actor) {
        // read first: a change that comes in between is then shown again rather than missed
        var asOf = revision.current();
        var id = question.id();
        return switch (question.level()) {
            case CENTRE -> centre(question, actor, asOf);
            case DEPARTMENT -> id == null ? missingId() : department(id, question, actor, asOf);
            case GROUP -> id == null ? missingId() : group(id, question, actor, asOf);
        };
    }

    private Decision<FulfilmentAnswer> centre(FulfilmentQuestion question, Actor actor, long asOf) {
        if (!actor.seesWholeCentre()) {
            return Scope.outside();
        }
        return period(question, runningYear()).map(period -> {
            var names = departments.all().stream().collect(toMap(Department::id, Department::name));
            var shares = Stream.concat(plans.ofCentre(period), months.ofCentre(period));
            var sums = Fulfilment.of(period, shares, names.keySet(), Share::departmentId);
            return new FulfilmentAnswer(question.level(), null, null, sums, names, asOf);
        });
    }

    private Decision<FulfilmentAnswer> department(String id, FulfilmentQuestion question, Actor actor, long asOf) {
        if (!actor.seesDepartment(id)) {
            return Scope.outside();
        }
        var department = departments.find(id);
        if (department.isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-department").with("department", id));
        }
        return period(question, runningYear()).map(period -> {
            var known = groups.ofDepartment(id);
            var names = known.stream().collect(toMap(Group::id, Group::name));
            var running = known.stream()
                    .filter(group -> group.runsIn(period))
                    .map(Group::id)
                    .toList();
            var shares = Stream.concat(plans.ofDepartment(id, period), months.ofDepartment(id, period));
            var sums = Fulfilment.of(period, shares, running, Share::groupId);
            return new FulfilmentAnswer(question.level(), id, department.get().name(), sums, names, asOf);
        });
    }

    private Decision<FulfilmentAnswer> group(String id, FulfilmentQuestion question, Actor actor, long asOf) {
        return Scope.group(groups.find(id), id, actor)
                .then(group -> period(question, group.course()).map(period -> {
                    var planned = plans.find(id).stream().flatMap((GroupPlan plan) -> plan.shares(period));
                    var shares = Stream.concat(planned, months.ofGroup(id, period));
                    var sums = Fulfilment.of(period, shares, List.of(), Share::groupId);
                    return new FulfilmentAnswer(question.level(), id, group.name(), sums, Map.of(), asOf);
                }));
    }

    private Period runningYear() {
        return Period.year(clock.instant().atZone(zone).getYear());
    }

    private static Decision<Period> period(FulfilmentQuestion question, Period usual) {
        return Period.between(
                Objects.requireNonNullElse(question.from(), usual.from()),
                Objects.requireNonNullElse(question.to(), usual.to()));
    }

    private static Decision<FulfilmentAnswer> missingId() {
        return Decision.refused(Refusal.malformed("id-required"));
    }
}
