package org.shagi.assignment.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.plan.HandEdit;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/** Changes a month's plan by hand, or puts a session into a place that is still open; an approved plan is amended with a reason. */
@Component
public class ChangePlan {

    private final FindGroup groups;
    private final FindBasis basis;
    private final ServicePlans plans;
    private final ShowServicePlan show;

    ChangePlan(FindGroup groups, FindBasis basis, ServicePlans plans, ShowServicePlan show) {
        this.groups = groups;
        this.basis = basis;
        this.plans = plans;
        this.show = show;
    }

    /**
     * The plan with exactly these counted services on the days that are named.
     *
     * @param seen version that the change was made from; empty if nobody said
     */
    public Decision<ShownPlan> days(
            Actor actor,
            String groupId,
            YearMonth month,
            Map<LocalDate, Set<ServiceCode>> wanted,
            String reason,
            OptionalLong seen) {
        return changed(actor, groupId, month, reason, seen, (edit, days) -> edit.with(days, wanted));
    }

    /** The plan with one session more; whoever sends it again changes nothing. */
    public Decision<ShownPlan> add(
            Actor actor, String groupId, LocalDate date, LocalTime from, ServiceCode code, String reason) {
        return changed(
                actor,
                groupId,
                YearMonth.from(date),
                reason,
                null,
                (edit, days) -> edit.adding(days, date, from, code));
    }

    private Decision<ShownPlan> changed(
            Actor actor,
            String groupId,
            YearMonth month,
            String reason,
            @Nullable OptionalLong seen,
            BiFunction<HandEdit, List<PlannedDay>, Decision<List<PlannedDay>>> change) {
        return groups.forActor(actor, groupId)
                .then(group -> show.held(group, month)
                        .then(held -> basis.of(group)
                                .then(all -> change.apply(new HandEdit(all, month), held.days()))
                                .then(days -> held.changed(days, reason))
                                .then(next -> next == held || seen == null
                                        ? Decision.accepted(next)
                                        : SeenVersion.allows(seen, held.version(), next))
                                .map(next -> saved(held, next)))
                        .then(plan -> show.of(group, plan)));
    }

    private ServicePlan saved(ServicePlan held, ServicePlan next) {
        if (next.version() != held.version()) {
            plans.save(next);
        }
        return next;
    }
}
