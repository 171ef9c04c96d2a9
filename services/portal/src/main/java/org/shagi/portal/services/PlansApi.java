package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the pages of planning ask of state-assignment, beyond showing a month. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface PlansApi {

    @PostExchange("/groups/{id}/plans/{month}/generation")
    void drawAnew(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> reason);

    @PutExchange("/groups/{id}/plans/{month}/days")
    void change(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, Object> days);

    @PostExchange("/groups/{id}/plans/{month}/sessions")
    void add(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> session);

    @PostExchange("/groups/{id}/plans/{month}/approval")
    void approve(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, Object> approval);

    @GetExchange("/groups/{id}/reachability")
    Reachability reachability(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to);

    @GetExchange("/groups/{id}/catch-up")
    CatchUp catchUp(@PathVariable String id);

    @GetExchange("/groups/{id}/cyclogram")
    Cyclogram cyclogram(@PathVariable String id);

    /** @param regime elements of the day regime, each as {@code 09:00-09:30} */
    @GetExchange("/groups/{id}/cyclogram/findings")
    List<Finding> findings(@PathVariable String id, @RequestParam(required = false) List<String> regime);

    @PutExchange("/groups/{id}/cyclogram")
    void cyclogram(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Map<String, Object> cells);

    @PutExchange("/groups/{id}/circle-plan")
    void circlePlan(@PathVariable String id, @RequestBody Map<String, Object> drawn);

    /** Services for one child who comes every day; norms in tenths. */
    record Reachability(
            LocalDate from,
            LocalDate to,
            int workingDays,
            boolean reachable,
            int normTenths,
            int byCyclogram,
            int ceiling,
            List<Reach> codes,
            List<Course> nearest) {}

    record Reach(
            String code,
            boolean daily,
            int normTenths,
            int byCyclogram,
            int ceiling,
            int differenceTenths,
            boolean reachable) {}

    record Course(LocalDate from, LocalDate to, int workingDays, int ceiling) {}

    /**
     * What is left to catch up.
     *
     * @param staff ids of accounts by role
     * @param shortfall null if the running month never left its limits
     */
    record CatchUp(
            List<Balance> codes,
            List<AssignmentApi.Suggestion> suggestions,
            Map<String, List<String>> staff,
            @Nullable Shortfall shortfall) {}

    /** @param limit {@code WITHIN}, {@code AT_RISK} or {@code BEYOND} */
    record Shortfall(YearMonth month, String limit, Map<String, Integer> missingTenths, Instant noticedAt) {}

    record Balance(
            String code,
            boolean daily,
            int normTenths,
            int given,
            int ahead,
            int behindTenths,
            int missingSessions,
            int coverable,
            int lostTenths,
            int missedByAbsence) {}

    /** @param sample whether the group has none of its own yet */
    record Cyclogram(long version, boolean sample, List<Cell> cells, List<Cycle> cycle) {}

    record Cell(
            int weekday,
            String from,
            String to,
            List<Integer> weeks,
            List<String> codes,
            boolean reserve,
            String activity,
            String provider) {}

    /** @param kind {@code BELOW_NORM}, {@code ABOVE_NORM}, {@code TWO_ROOMS}, {@code REGIME_OVERLAP} or {@code ACROSS_REGIME} */
    record Finding(String kind, Map<String, Object> facts) {

        /** A fact as text; empty where this kind of finding has none of the name. */
        public String fact(String name) {
            return String.valueOf(facts.getOrDefault(name, ""));
        }
    }

    /** @param services what four weeks give one child */
    record Cycle(String code, int services, int normTenths) {}
}
