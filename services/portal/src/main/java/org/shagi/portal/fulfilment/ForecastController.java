package org.shagi.portal.fulfilment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.DistributionApi;
import org.shagi.portal.services.DistributionApi.Row;
import org.shagi.portal.services.OverviewApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;

/** What a group will have given by the end of the month, the quarter and its course, by service and by who gives it. */
@Controller
class ForecastController {

    private final OverviewApi quota;
    private final DistributionApi distributions;
    private final Groups groups;
    private final Today today;

    ForecastController(OverviewApi quota, DistributionApi distributions, Groups groups, Today today) {
        this.quota = quota;
        this.distributions = distributions;
        this.groups = groups;
        this.today = today;
    }

    @GetMapping("/groups/{id}/forecast")
    String page(@PathVariable String id, @RequestParam(defaultValue = "month") String span, Model model) {
        model.addAttribute("group", groups.one(id));
        model.addAttribute("month", YearMonth.from(today.date()));
        model.addAttribute("span", span);
        model.addAttribute("spans", OverviewApi.SPANS);
        model.addAttribute("forecasts", quota.forecastOf(id, span));
        model.addAttribute("givers", givers(id));
        return "fulfilment/forecast";
    }

    /** Accounts by code, as the order on the distribution names them; none where there is no order or it is not to be had. */
    private Map<String, List<String>> givers(String id) {
        try {
            var distribution = distributions.distribution(id);
            return distribution.number() == null
                    ? Map.of()
                    : distribution.rows().stream().collect(Collectors.toMap(Row::code, Row::givers));
        } catch (RestClientException silent) {
            return Map.of();
        }
    }
}
