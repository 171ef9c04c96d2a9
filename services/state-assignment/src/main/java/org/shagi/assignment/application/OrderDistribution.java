package org.shagi.assignment.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.distribution.DistributionOrder;
import org.shagi.assignment.domain.distribution.DistributionOrders;
import org.shagi.assignment.domain.distribution.DistributionTable;
import org.shagi.assignment.domain.distribution.IndividualExtra;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/** The head orders who gives which service of a group (D-22); from then on the journal checks providers against it. */
@Component
public class OrderDistribution {

    private final FindGroup groups;
    private final FindStandard standards;
    private final GroupPlans plans;
    private final DistributionOrders orders;

    OrderDistribution(FindGroup groups, FindStandard standards, GroupPlans plans, DistributionOrders orders) {
        this.groups = groups;
        this.standards = standards;
        this.plans = plans;
        this.orders = orders;
    }

    public Decision<Shown> shown(Actor actor, String groupId) {
        return groups.forActor(actor, groupId).then(group -> with(groupId, orders.find(groupId)));
    }

    /** @param seen version that the change was made from; empty if nobody said */
    public Decision<Shown> of(Actor actor, String groupId, Wording wording, OptionalLong seen) {
        return groups.forActor(actor, groupId)
                .then(group -> standards
                        .of(group)
                        .then(standard -> DistributionOrder.of(
                                group,
                                standard,
                                wording.number(),
                                wording.orderedOn(),
                                wording.givers(),
                                wording.extras()))
                        .then(order -> stored(order, seen)))
                .then(order -> with(groupId, Optional.of(order)));
    }

    private Decision<DistributionOrder> stored(DistributionOrder order, OptionalLong seen) {
        var held = orders.find(order.groupId());
        return held.map(before -> before.changed(order, seen))
                .orElseGet(() -> SeenVersion.allows(seen, 0, order))
                .map(next -> {
                    if (held.isEmpty() || held.get().version() != next.version()) {
                        orders.save(next);
                    }
                    return next;
                });
    }

    private Decision<Shown> with(String groupId, Optional<DistributionOrder> order) {
        return plans.find(groupId)
                .map(asked -> Decision.accepted(new Shown(
                        asked,
                        order,
                        DistributionTable.of(
                                asked,
                                order.map(some -> Map.copyOf(some.givers())).orElse(Map.of())))))
                .orElseGet(() -> Decision.refused(ShowGroupPlan.notSet(groupId)));
    }

    /** What the order says. */
    public record Wording(
            String number, LocalDate orderedOn, Map<ServiceCode, List<String>> givers, List<IndividualExtra> extras) {}

    /** @param order empty while nobody has ordered anything */
    public record Shown(GroupPlan asked, Optional<DistributionOrder> order, DistributionTable table) {}
}
