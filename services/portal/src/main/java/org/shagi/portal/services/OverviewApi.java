package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What quota says of many departments or groups at once. Amounts are tenths of a service, shares tenths of a percent. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface OverviewApi {

    /** To whose end a forecast may reach. */
    List<String> SPANS = List.of("month", "quarter", "course");

    @GetExchange("/fulfilment/map")
    FulfilmentMap map(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to);

    /** Those at risk first. */
    @GetExchange("/forecast")
    Forecasts forecast(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam String span,
            @RequestParam int page);

    /** What has been written today, whichever month of the span it is about. */
    @GetExchange("/changes")
    Changes changes(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to);

    /** Empty if the group's course does not run today or it has no plan yet. */
    @GetExchange("/forecast/groups/{id}")
    List<Forecast> forecastOf(@PathVariable String id, @RequestParam String span);

    record FulfilmentMap(
            String level, List<YearMonth> months, List<Row> rows, long allowedTenthsOfPercent, long revision) {}

    record Row(String id, String name, QuotaApi.Total total, List<QuotaApi.Month> months) {}

    /**
     * A page of forecasts.
     *
     * @param running how many groups there are in all
     * @param atRisk how many of these are at risk
     * @param page from 0, below {@code pages}
     */
    record Forecasts(int running, int atRisk, int page, int pages, List<Forecast> groups, long revision) {}

    /**
     * A group's forecast.
     *
     * @param unfilled days whose sheet is late
     * @param undrawn months ahead without a drawn plan
     * @param limit {@code within}, {@code at-risk} or {@code beyond}
     * @param warning null if the running month never left its limits
     * @param href the page where missing services are caught up
     */
    record Forecast(
            String groupId,
            String departmentId,
            String name,
            String span,
            LocalDate until,
            int daysLeft,
            List<LocalDate> unfilled,
            List<YearMonth> undrawn,
            boolean atRisk,
            String limit,
            @Nullable Warning warning,
            Rate attendance,
            Outlook total,
            List<Line> codes,
            List<Giver> givers,
            String href) {}

    record Rate(long likely, long low, long high, long childDays) {}

    record Outlook(
            long planTenths,
            long factTenths,
            long lowTenths,
            long likelyTenths,
            long highTenths,
            long mostTenths,
            long missingTenths) {}

    /** When a limit was crossed last in the running month, and which. */
    record Warning(YearMonth month, String limit, Instant at) {}

    record Line(String key, Outlook outlook) {}

    /**
     * What one person gives, or a role where the order names nobody.
     *
     * @param account null where there is a role
     */
    record Giver(@Nullable String account, @Nullable String role, Outlook outlook) {}

    record Changes(LocalDate on, List<Changed> parts) {}

    /** @param services whole services, negative where corrections took some away */
    record Changed(String id, String name, int days, long services, long planTenths, List<YearMonth> months) {}
}
