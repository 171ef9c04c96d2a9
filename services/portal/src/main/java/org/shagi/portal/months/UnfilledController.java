package org.shagi.portal.months;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.MonthFilesApi;
import org.shagi.portal.services.MonthFilesApi.Unfilled;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has not filled in what, by day, for those who answer for many groups. One question to the journal, whatever the span. */
@Controller
class UnfilledController {

    private static final int LOOK_BACK_DAYS = 14;
    private static final int LONGEST = 92;

    private final MonthFilesApi journal;
    private final Groups groups;
    private final Today today;

    UnfilledController(MonthFilesApi journal, Groups groups, Today today) {
        this.journal = journal;
        this.groups = groups;
        this.today = today;
    }

    /** Of the last two weeks, if nothing is said; of 92 days at most. */
    @GetMapping("/unfilled")
    String page(
            @RequestParam(defaultValue = "") String department,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Model model) {
        var last = to == null || to.isAfter(today.date()) ? today.date() : to;
        var wanted = from == null ? last.minusDays(LOOK_BACK_DAYS - 1L) : from.isAfter(last) ? last : from;
        var first = wanted.isBefore(last.minusDays(LONGEST - 1L)) ? last.minusDays(LONGEST - 1L) : wanted;
        var owed = journal.unfilled(department.isBlank() ? null : department, first, last);
        model.addAttribute("days", byDay(owed));
        model.addAttribute("departments", new TreeMap<>(groups.departments()));
        model.addAttribute("department", department);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        return "months/unfilled";
    }

    /** The latest day first. */
    private static Map<LocalDate, List<Unfilled>> byDay(List<Unfilled> owed) {
        var byDay = new TreeMap<LocalDate, List<Unfilled>>(Comparator.reverseOrder());
        byDay.putAll(owed.stream().collect(Collectors.groupingBy(Unfilled::date)));
        return byDay;
    }
}
