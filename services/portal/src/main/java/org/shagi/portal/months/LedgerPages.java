package org.shagi.portal.months;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.LedgerApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether what was given is written within 24 hours: of a group's month line by line, and of all groups by specialist. */
@Controller
class LedgerPages {

    private final MonthPage page;
    private final LedgerApi ledger;
    private final Figures figures;
    private final Groups groups;
    private final Today today;

    LedgerPages(MonthPage page, LedgerApi ledger, Figures figures, Groups groups, Today today) {
        this.page = page;
        this.ledger = ledger;
        this.figures = figures;
        this.groups = groups;
        this.today = today;
    }

    @GetMapping("/journal/{group}/{month}/ledger")
    String ofTheGroup(@PathVariable String group, @PathVariable YearMonth month, Model model) {
        page.show(group, month, model);
        model.addAttribute("children", page.children(group, month));
        model.addAttribute("ledger", ledger.of(group, month));
        return "months/ledger";
    }

    /** Of the running month, if nothing is said. */
    @GetMapping("/timeliness")
    String ofAll(@RequestParam(required = false) @Nullable YearMonth month, Model model) {
        var wanted = month == null ? YearMonth.from(today.date()) : month;
        model.addAttribute("month", wanted);
        model.addAttribute("monthName", figures.month(wanted));
        model.addAttribute("departments", ledger.timeliness(wanted));
        model.addAttribute("departmentNames", groups.departments());
        return "months/timeliness";
    }
}
