package org.shagi.portal.casefile;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.CaseFileApi;
import org.shagi.portal.services.CaseFileApi.DepartureQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Кто забирает»: for the leader at the door, who goes home with whom (S003 III.3). */
@Controller
@RequestMapping("/groups/{id}/pickups")
class DoorController {

    private final Groups groups;
    private final CaseFileApi enrolment;
    private final Today today;
    private final InstantSource clock;

    DoorController(Groups groups, CaseFileApi enrolment, Today today, InstantSource clock) {
        this.groups = groups;
        this.enrolment = enrolment;
        this.today = today;
        this.clock = clock;
    }

    /** @param on the day looked at; today if none is named */
    @GetMapping
    String page(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var day = on == null ? today.date() : on;
        model.addAttribute("group", groups.one(id));
        model.addAttribute("door", enrolment.door(id, day));
        model.addAttribute("today", today.date());
        model.addAttribute("isToday", day.equals(today.date()));
        model.addAttribute("key", UUID.randomUUID());
        return "casefile/door";
    }

    /**
     * The child leaves, or is about to.
     *
     * @param adult id of the adult, {@code SELF}, or {@code OTHER}
     * @param key made with the page, so that a press sent twice asks once
     */
    @PostMapping
    String check(
            @PathVariable String id,
            @RequestParam("case") String caseId,
            @RequestParam String adult,
            @RequestParam String key,
            RedirectAttributes outcome) {
        try {
            var question = new DepartureQuestion(adult, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            var departure = enrolment.check(caseId, key + caseId + adult, question);
            outcome.addFlashAttribute("departure", departure);
            outcome.addFlashAttribute("departed", caseId);
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/groups/{id}/pickups";
    }
}
