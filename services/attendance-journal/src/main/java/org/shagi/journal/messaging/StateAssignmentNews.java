package org.shagi.journal.messaging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Consumer;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.assignment.ServicePlanDrawn.PlannedDay;
import org.shagi.journal.domain.GiverOrders;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Learns from state-assignment the services planned for each day, and who gives them. */
@Configuration(proxyBeanMethods = false)
class StateAssignmentNews {

    @Bean
    Consumer<Message<byte[]>> onStateAssignment(Inbox inbox, MonthPlans plans, GiverOrders orders) {
        return inbox.dispatching(EventHandlers.on(ServicePlanDrawn.class, drawn -> plans.keep(planOf(drawn)))
                .and(DistributionOrdered.class, ordered -> keep(ordered, orders)));
    }

    private static void keep(DistributionOrdered ordered, GiverOrders orders) {
        orders.keep(
                ordered.groupId(),
                ordered.givers().entrySet().stream()
                        .collect(toUnmodifiableMap(giver -> new ServiceCode(giver.getKey()), Map.Entry::getValue)),
                ordered.version());
    }

    static MonthPlan planOf(ServicePlanDrawn drawn) {
        return new MonthPlan(
                drawn.groupId(),
                drawn.month(),
                drawn.days().stream()
                        .collect(toUnmodifiableMap(
                                PlannedDay::date,
                                day -> day.codes().stream()
                                        .map(ServiceCode::new)
                                        .sorted()
                                        .toList())),
                drawn.version());
    }
}
