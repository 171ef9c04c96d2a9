package org.shagi.portal.services;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What quota says of many departments or groups at once. Amounts are tenths of a service, shares tenths of a percent. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface OverviewApi {

    @GetExchange("/fulfilment/map")
    FulfilmentMap map(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to);

    @GetExchange("/forecast")
    List<Forecast> forecast(
            @RequestParam String level, @RequestParam(required = false) @Nullable String id, @RequestParam String span);

    record FulfilmentMap(String level, List<YearMonth> months, List<Row> rows, long allowedTenthsOfPercent, long revision) {}

    record Row(String id, String name, QuotaApi.Total total, List<QuotaApi.Month> months) {}

    /** @param href the page where missing services are caught up */
    record Forecast(
            String groupId,
            String departmentId,
            String name,
            String span,
            LocalDate until,
            int daysLeft,
            boolean atRisk,
            Rate attendance,
            Outlook total,
            List<Line> codes,
            List<Line> providers,
            String href) {}

    record Rate(long likely, long low, long high, long childDays) {}

    record Outlook(
            long planTenths, long factTenths, long lowTenths, long likelyTenths, long highTenths, long missingTenths) {}

    record Line(String key, Outlook outlook) {}
}
