package org.shagi.assignment.messaging;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.assignment.domain.cyclogram.GroupCyclogram;
import org.shagi.assignment.domain.distribution.DistributionOrder;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.contracts.assignment.AssignmentApproved;
import org.shagi.contracts.assignment.CyclogramSet;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.stereotype.Component;

/** What is told of plans: the whole of each, in the version it has. */
@Component
public class PlanEvents {

    private final InstantSource clock;

    PlanEvents(InstantSource clock) {
        this.clock = clock;
    }

    /** The plan of a group as the other services are to know it. */
    public OutboxEvent groupPlanSet(GroupPlan plan) {
        return OutboxEvent.of(event(plan), clock.instant());
    }

    /** The service plan of a month as the other services are to know it. */
    public OutboxEvent servicePlanDrawn(ServicePlan plan) {
        return OutboxEvent.of(event(plan), clock.instant());
    }

    /** The distribution order as the journal is to know it. */
    public OutboxEvent distributionOrdered(DistributionOrder order) {
        return OutboxEvent.of(event(order), clock.instant());
    }

    /** The cyclogram of a group as enrolment is to print it. */
    public OutboxEvent cyclogramSet(GroupCyclogram cyclogram) {
        return OutboxEvent.of(event(cyclogram), clock.instant());
    }

    /** The state assignment of a year as quota is to report on it. */
    public OutboxEvent assignmentApproved(StateAssignment assignment) {
        return OutboxEvent.of(event(assignment), clock.instant());
    }

    static AssignmentApproved event(StateAssignment assignment) {
        var terms = assignment.terms();
        return new AssignmentApproved(
                assignment.year(),
                terms.number(),
                terms.indicators().stream().map(PlanEvents::indicator).toList(),
                assignment.version());
    }

    private static AssignmentApproved.Indicator indicator(Indicator indicator) {
        return new AssignmentApproved.Indicator(
                indicator.name(),
                indicator.okei(),
                indicator.approved(),
                indicator.allowedDeviationTenths(),
                indicator.parts().stream()
                        .map(part -> new AssignmentApproved.Part(part.departmentId(), part.half(), part.approved()))
                        .toList());
    }

    static CyclogramSet event(GroupCyclogram cyclogram) {
        return new CyclogramSet(
                cyclogram.groupId(),
                cyclogram.cyclogram().cells().stream().map(PlanEvents::cell).toList(),
                cyclogram.version());
    }

    private static CyclogramSet.Cell cell(Cell cell) {
        return new CyclogramSet.Cell(
                cell.weekday(),
                cell.from(),
                cell.to(),
                List.copyOf(cell.weeks()),
                cell.codes(),
                cell.reserve(),
                cell.activity(),
                cell.provider().name());
    }

    static DistributionOrdered event(DistributionOrder order) {
        return new DistributionOrdered(
                order.groupId(),
                order.departmentId(),
                order.givers().entrySet().stream()
                        .collect(toMap(
                                giver -> giver.getKey().value(),
                                Map.Entry::getValue,
                                (first, second) -> first,
                                LinkedHashMap::new)),
                order.version());
    }

    static GroupPlanSet event(GroupPlan plan) {
        return new GroupPlanSet(
                plan.groupId(),
                plan.departmentId(),
                plan.standard().version(),
                plan.children(),
                plan.months().stream()
                        .map(month ->
                                new GroupPlanSet.MonthPlan(month, tenths(plan, norm -> plan.tenthsIn(month, norm))))
                        .toList(),
                tenths(plan, plan::courseTenths),
                plan.version());
    }

    static ServicePlanDrawn event(ServicePlan plan) {
        return new ServicePlanDrawn(
                plan.groupId(),
                plan.departmentId(),
                plan.month(),
                plan.days().stream().map(PlanEvents::day).toList(),
                plan.version());
    }

    private static ServicePlanDrawn.PlannedDay day(PlannedDay day) {
        return new ServicePlanDrawn.PlannedDay(
                day.date(), day.codes().stream().map(ServiceCode::value).toList());
    }

    private static Map<String, Integer> tenths(GroupPlan plan, ToIntFunction<ServiceNorm> amount) {
        return plan.standard().services().stream()
                .collect(toMap(
                        norm -> norm.code().value(), amount::applyAsInt, (first, second) -> first, LinkedHashMap::new));
    }
}
