package org.shagi.journal.messaging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.function.Consumer;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.assignment.ServicePlanDrawn.PlannedDay;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.kit.messaging.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Learns the services planned for each day from state-assignment. */
@Configuration(proxyBeanMethods = false)
class StateAssignmentNews {

    @Bean
    Consumer<Message<byte[]>> onStateAssignment(Inbox inbox, MonthPlans plans) {
        return inbox.dispatching(EventHandlers.on(ServicePlanDrawn.class, drawn -> plans.keep(planOf(drawn))));
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
