package org.shagi.portal.diagnostics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.DiagnosticsApi;
import org.shagi.portal.services.DiagnosticsApi.Stage;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card of a group at one stage, and the entry of levels into an open round (S003 V.2–V.6). */
@Controller
@RequestMapping("/groups/{id}/diagnostics")
class DiagnosticsController {

    private static final Set<Role> SPECIALISTS = EnumSet.of(Role.GROUP_LEADER, Role.PSYCHOLOGIST);

    private final Groups groups;
    private final DiagnosticsApi diagnostics;
    private final Today today;

    DiagnosticsController(Groups groups, DiagnosticsApi diagnostics, Today today) {
        this.groups = groups;
        this.diagnostics = diagnostics;
        this.today = today;
    }

    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(defaultValue = "PRIMARY") Stage stage,
            Authentication authentication,
            Model model) {
        var group = groups.one(id);
        var month = group.monthNear(today.date());
        var round = diagnostics.rounds(id).stream()
                .filter(some -> some.stage() == stage)
                .findFirst();
        var roster = groups.roster(id, month);
        var specialist = Viewer.of(authentication)
                .filter(viewer -> viewer.hasAny(SPECIALISTS))
                .isPresent();
        model.addAttribute("group", group);
        model.addAttribute("month", month);
        model.addAttribute("stage", stage);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("specialist", specialist);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("today", today.date());
        model.addAttribute("round", round.orElse(null));
        model.addAttribute("roster", roster);
        round.ifPresent(some -> model.addAttribute(
                "card", CardSheet.of(diagnostics.card(id, stage), roster.labels(), specialist && some.isOpen())));
        return "diagnostics/page";
    }

    /** @param key made with the page, so that a form sent twice opens one round */
    @PostMapping("/rounds")
    String open(
            @PathVariable String id,
            @RequestParam Stage stage,
            @RequestParam LocalDate openedOn,
            @RequestParam String key,
            RedirectAttributes outcome) {
        try {
            diagnostics.open(id, key, new DiagnosticsApi.NewRound(stage, openedOn));
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        outcome.addAttribute("stage", stage);
        return "redirect:/groups/{id}/diagnostics";
    }
}
