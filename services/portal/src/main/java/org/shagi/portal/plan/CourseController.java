package org.shagi.portal.plan;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.AssignmentApi;
import org.shagi.portal.services.PlansApi;
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

/** The course of a group as a whole: what it can reach, what is behind, and the circle's own plan. */
@Controller
@RequestMapping("/groups/{id}/plan")
class CourseController {

    private static final Set<Role> PLANNERS = EnumSet.of(Role.GROUP_LEADER, Role.DEPARTMENT_HEAD);
    private static final Set<Role> OF_THE_CIRCLE = EnumSet.of(Role.CIRCLE_LEADER, Role.DEPARTMENT_HEAD);

    private final Groups groups;
    private final PlansApi plans;
    private final AssignmentApi assignment;
    private final Today today;

    CourseController(Groups groups, PlansApi plans, AssignmentApi assignment, Today today) {
        this.groups = groups;
        this.plans = plans;
        this.assignment = assignment;
        this.today = today;
    }

    /** @param from another first day to try, as a field of dates sends it; likewise {@code to} */
    @GetMapping("/reachability")
    String reachability(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        show(id, model);
        model.addAttribute("names", names(id));
        try {
            model.addAttribute("reach", plans.reachability(id, blankToNull(from), blankToNull(to)));
        } catch (HttpClientErrorException refusal) {
            model.addAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "plan/reachability";
    }

    @GetMapping("/catch-up")
    String catchUp(@PathVariable String id, Authentication viewer, Model model) {
        show(id, model);
        model.addAttribute("names", names(id));
        model.addAttribute("balance", plans.catchUp(id));
        model.addAttribute("mayDraw", has(viewer, PLANNERS));
        model.addAttribute("key", UUID.randomUUID());
        return "plan/catch-up";
    }

    @GetMapping("/circle")
    String circle(@PathVariable String id, Authentication viewer, Model model) {
        show(id, model);
        model.addAttribute("mayRecord", has(viewer, OF_THE_CIRCLE));
        model.addAttribute("today", today.date());
        return "plan/circle";
    }

    @PostMapping("/circle")
    String circleDrawn(@PathVariable String id, @RequestParam String on, RedirectAttributes outcome) {
        try {
            plans.circlePlan(id, Map.of("on", on));
            outcome.addFlashAttribute("done", "plan.circle.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/groups/{id}/plan/circle";
    }

    private void show(String id, Model model) {
        var group = groups.one(id);
        model.addAttribute("group", group);
        model.addAttribute("month", group.monthNear(today.date()));
    }

    private Map<String, String> names(String id) {
        return assignment.groupPlan(id).codes().stream()
                .collect(toMap(AssignmentApi.Norm::code, AssignmentApi.Norm::name));
    }

    private static boolean has(Authentication viewer, Set<Role> roles) {
        return Viewer.of(viewer).filter(some -> some.hasAny(roles)).isPresent();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
