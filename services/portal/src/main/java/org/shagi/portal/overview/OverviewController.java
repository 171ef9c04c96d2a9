package org.shagi.portal.overview;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Today;
import org.shagi.portal.fulfilment.WhoseFigures;
import org.shagi.portal.services.JournalApi;
import org.shagi.portal.services.OverviewApi;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All departments against the months, what today has brought, the groups at risk, and those that owe days. It comes anew when a
 * figure changes.
 */
@Controller
class OverviewController {

    private static final int LOOK_BACK_DAYS = 14;
    private static final int MONTHS = 12;

    private final OverviewApi quota;
    private final JournalApi journal;
    private final WhoseFigures whoseFigures;
    private final Today today;

    OverviewController(OverviewApi quota, JournalApi journal, WhoseFigures whoseFigures, Today today) {
        this.quota = quota;
        this.journal = journal;
        this.whoseFigures = whoseFigures;
        this.today = today;
    }

    /** The twelve months of a year that end with the running one, unless asked otherwise. */
    @GetMapping("/overview")
    String page(
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(defaultValue = "month") String span,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String department,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Authentication authentication,
            Model model) {
        var whose = whoseFigures.choose(authentication, department, "", model);
        var level = whose.level();
        var id = whose.id();
        var last = Objects.requireNonNullElseGet(to, () -> YearMonth.from(today.date()));
        var first = last.minusMonths(MONTHS - 1L);
        model.addAttribute("map", quota.map(level, id, first, last));
        model.addAttribute("changes", changesOf(level, id));
        model.addAttribute("forecasts", quota.forecast(level, id, span, page));
        model.addAttribute("spans", OverviewApi.SPANS);
        model.addAttribute("span", span);
        model.addAttribute("to", last);
        var owed = journal.unfilled(whose.department(), today.date().minusDays(LOOK_BACK_DAYS - 1L), today.date());
        model.addAttribute("owed", owed.size());
        model.addAttribute("owing", Owing.longest(owed));
        return fragment == null ? "overview/page" : "overview/figures :: figures";
    }

    /** What is written today concerns months behind and ahead, whichever year is looked at. */
    private OverviewApi.Changes changesOf(String level, @Nullable String id) {
        var now = YearMonth.from(today.date());
        return quota.changes(level, id, now.minusMonths(MONTHS - 1L), now.plusMonths(MONTHS));
    }
}
