package org.shagi.portal.plan;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.AssignmentApi;
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

/** The plan of services of a group, month by month. */
@Controller
@RequestMapping("/groups/{id}/plan")
class PlanController {

    private static final Set<Role> PLANNERS = EnumSet.of(Role.GROUP_LEADER, Role.DEPARTMENT_HEAD);

    private final Groups groups;
    private final PlanSheets sheets;
    private final AssignmentApi assignment;
    private final Today today;
    private final Figures figures;

    PlanController(Groups groups, PlanSheets sheets, AssignmentApi assignment, Today today, Figures figures) {
        this.groups = groups;
        this.sheets = sheets;
        this.assignment = assignment;
        this.today = today;
        this.figures = figures;
    }

    @GetMapping
    String nearestMonth(@PathVariable String id) {
        return "redirect:/groups/%s/plan/%s".formatted(id, groups.one(id).monthNear(today.date()));
    }

    /** @param edit whether the plan is shown to be changed by hand */
    @GetMapping("/{month}")
    String page(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "false") boolean edit,
            Authentication viewer,
            Model model) {
        model.addAttribute("group", groups.one(id));
        model.addAttribute("month", month);
        model.addAttribute("monthName", figures.month(month));
        model.addAttribute("sheet", sheets.of(id, month).orElse(null));
        model.addAttribute(
                "mayDraw",
                Viewer.of(viewer).filter(some -> some.hasAny(PLANNERS)).isPresent());
        model.addAttribute(
                "mayApprove",
                Viewer.of(viewer)
                        .filter(some -> some.hasAny(EnumSet.of(Role.DEPARTMENT_HEAD)))
                        .isPresent());
        model.addAttribute("today", today.date());
        model.addAttribute("key", UUID.randomUUID());
        return edit ? "plan/edit" : "plan/page";
    }

    /** @param key made with the page, so that a form sent twice draws once */
    @PostMapping("/{month}")
    String draw(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam String key,
            RedirectAttributes outcome) {
        try {
            assignment.draw(id, month, key);
            outcome.addFlashAttribute("done", "plan.drawn");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/groups/{id}/plan/{month}";
    }
}
