package org.shagi.portal.fulfilment;

import java.time.YearMonth;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.OverviewApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a group will have given by the end of the month, the quarter and its course, by service and by who gives it. */
@Controller
class ForecastController {

    private final OverviewApi quota;
    private final Groups groups;
    private final Today today;

    ForecastController(OverviewApi quota, Groups groups, Today today) {
        this.quota = quota;
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
        return "fulfilment/forecast";
    }
}
