package org.shagi.assignment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * The head of the department approves a month's plan (S003 2.1(6), T-14); late approval is kept as such, not refused. What she signed
 * on paper before is entered under the day of her signature.
 */
@Component
public class ApprovePlan {

    private final FindGroup groups;
    private final FindBasis basis;
    private final ServicePlans plans;
    private final ShowServicePlan show;
    private final InstantSource clock;
    private final ZoneId zone;

    ApprovePlan(
            FindGroup groups,
            FindBasis basis,
            ServicePlans plans,
            ShowServicePlan show,
            InstantSource clock,
            ZoneId zone) {
        this.groups = groups;
        this.basis = basis;
        this.plans = plans;
        this.show = show;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param on day of the approval, today at the latest; null for today
     * @param seen version that is approved; it must be the one that is there
     */
    public Decision<ShownPlan> ofMonth(
            Actor actor, String groupId, YearMonth month, @Nullable LocalDate on, OptionalLong seen) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (on != null && on.isAfter(today)) {
            return Decision.refused(Refusal.rule("approval-in-future").with("date", on));
        }
        return groups.forActor(actor, groupId)
                .then(group -> show.held(group, month)
                        .then(held -> approved(actor, group, held, on == null ? today : on, seen))
                        .then(plan -> show.of(group, plan)));
    }

    private Decision<ServicePlan> approved(
            Actor actor, Group group, ServicePlan held, LocalDate on, OptionalLong seen) {
        return basis.of(group).then(all -> {
            var next = held.approved(actor.id(), on, all.approvalDue(held.month()));
            if (next == held) {
                return Decision.accepted(held);
            }
            return SeenVersion.allows(seen, held.version(), next).map(plan -> {
                plans.save(plan);
                return plan;
            });
        });
    }
}
