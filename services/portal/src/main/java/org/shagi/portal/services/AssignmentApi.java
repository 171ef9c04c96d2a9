package org.shagi.portal.services;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the pages ask of state-assignment. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface AssignmentApi {

    @GetExchange("/groups/{id}/plan")
    GroupPlan groupPlan(@PathVariable String id);

    @GetExchange("/groups/{id}/plans/{month}")
    ServicePlan servicePlan(@PathVariable String id, @PathVariable YearMonth month);

    @PostExchange("/groups/{id}/plans/{month}/generation")
    ServicePlan draw(
            @PathVariable String id, @PathVariable YearMonth month, @RequestHeader("Idempotency-Key") String key);

    /** What is asked of a group for its course, in tenths of a service. */
    record GroupPlan(int children, List<Norm> codes) {}

    /** @param normTenths for one child and month */
    record Norm(String code, String name, int normTenths) {}

    /** @param workingDays of the month inside the course */
    record ServicePlan(long version, int workingDays, List<Day> days, List<Row> codes) {}

    record Day(LocalDate date, List<String> codes) {}

    /** @param planned whole services for the group; the other two are tenths of a service */
    record Row(String code, int planned, int standardTenths, int differenceTenths) {}
}
