package org.shagi.portal.services;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param workingDays of the month inside the course
     * @param state {@code DRAFT}, {@code APPROVED} or {@code AMENDED}; null where the service does not say
     */
    record ServicePlan(
            long version,
            int workingDays,
            List<Day> days,
            List<Row> codes,
            @Nullable String state,
            @Nullable String amendment,
            @Nullable LocalDate approvalDue,
            @Nullable List<Shortage> shortages,
            @Nullable List<Suggestion> suggestions,
            @Nullable List<Edition> editions) {

        public List<Shortage> missed() {
            return shortages == null ? List.of() : shortages;
        }

        public List<Suggestion> offered() {
            return suggestions == null ? List.of() : suggestions;
        }

        public List<Edition> approved() {
            return editions == null ? List.of() : editions;
        }
    }

    record Day(LocalDate date, List<String> codes, @Nullable List<Session> sessions) {

        public List<Session> held() {
            return sessions == null ? List.of() : sessions;
        }
    }

    /** @param kind {@code CYCLOGRAM}, {@code RESERVE}, {@code FIFTH}, {@code PART} or {@code HAND} */
    record Session(String code, String from, String to, String provider, String kind) {}

    /**
     * @param planned whole services for the group; the other two are tenths of a service
     * @param courseTenths asked for in the course; null where the service does not say, like those that follow
     */
    record Row(
            String code,
            int planned,
            int standardTenths,
            int differenceTenths,
            @Nullable Integer courseTenths,
            @Nullable Integer givenSinceStart,
            @Nullable Integer givenSinceNewYear,
            @Nullable Integer courseDifferenceTenths) {}

    /** @param coverable sessions that suggestions could add */
    record Shortage(String code, int normTenths, int planned, int missingTenths, int coverable, List<Cause> causes) {}

    record Cause(String kind, int weekday, int number, List<LocalDate> dates) {}

    record Suggestion(LocalDate date, String from, String to, String code, String provider, String kind) {}

    /** @param days as they were approved */
    record Edition(
            int number,
            String approvedBy,
            LocalDate approvedOn,
            LocalDate due,
            boolean late,
            String reason,
            List<Day> days) {}
}
