package org.shagi.portal.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.AssignmentApi;
import org.shagi.portal.services.PlansApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a month's plan once it is there: drawn anew, changed by hand, filled up from a suggestion, approved. */
@Controller
@RequestMapping("/groups/{id}/plan/{month}")
class PlanChanges {

    private static final String BACK = "redirect:/groups/{id}/plan/{month}";

    private final PlansApi plans;
    private final AssignmentApi assignment;

    PlanChanges(PlansApi plans, AssignmentApi assignment) {
        this.plans = plans;
        this.assignment = assignment;
    }

    @PostMapping("/anew")
    String anew(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes outcome) {
        return done(outcome, "plan.drawn", BACK, () -> plans.drawAnew(id, month, key, Map.of("reason", reason)));
    }

    @PostMapping("/sessions")
    String add(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam String key,
            @RequestParam String date,
            @RequestParam String from,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes outcome) {
        return done(
                outcome,
                "plan.added",
                BACK + "#suggestions",
                () -> plans.add(id, month, key, Map.of("date", date, "from", from, "code", code, "reason", reason)));
    }

    @PostMapping("/approval")
    String approve(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam String key,
            @RequestParam long version,
            @RequestParam String on,
            RedirectAttributes outcome) {
        return done(
                outcome, "plan.approved", BACK, () -> plans.approve(id, month, key, tag(version), Map.of("on", on)));
    }

    /**
     * @param version that the page was made from
     * @param on what is ticked, each as {@code 2026-01-12|5.3}
     */
    @PostMapping("/days")
    String change(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<String> on,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes outcome) {
        var days = new TreeMap<String, List<String>>();
        assignment
                .servicePlan(id, month)
                .days()
                .forEach(day -> days.put(day.date().toString(), new ArrayList<>()));
        on.stream()
                .map(tick -> tick.split("\\|", 2))
                .filter(tick -> tick.length == 2)
                .forEach(tick ->
                        days.computeIfAbsent(tick[0], date -> new ArrayList<>()).add(tick[1]));
        var body = days.entrySet().stream()
                .map(day -> Map.of("date", day.getKey(), "codes", day.getValue()))
                .toList();
        return done(
                outcome,
                "plan.changed",
                BACK,
                () -> plans.change(id, month, tag(version), Map.of("days", body, "reason", reason)));
    }

    private static String tag(long version) {
        return "\"%d\"".formatted(version);
    }

    private static String done(RedirectAttributes outcome, String said, String next, Runnable what) {
        try {
            what.run();
            outcome.addFlashAttribute("done", said);
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return next;
    }
}
