package org.shagi.portal.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.shagi.portal.forms.TypedRows;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.DistributionApi;
import org.shagi.portal.services.DistributionApi.Conditions;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Under which conditions a group's plans are drawn: how weeks are counted, who is there when, worked Saturdays. */
@Controller
@RequestMapping("/groups/{id}/plan/conditions")
class ConditionsController {

    private static final Set<Role> SETTERS = EnumSet.of(Role.GROUP_LEADER, Role.DEPARTMENT_HEAD);
    private static final List<String> ROLES =
            List.of("GROUP_LEADER", "PSYCHOLOGIST", "CIRCLE_LEADER", "SOCIAL_WORKER", "DEPARTMENT_HEAD");
    private static final int ROOM_FOR_MORE = 2;

    private final Groups groups;
    private final DistributionApi conditions;
    private final Today today;

    ConditionsController(Groups groups, DistributionApi conditions, Today today) {
        this.groups = groups;
        this.conditions = conditions;
        this.today = today;
    }

    @GetMapping
    String page(@PathVariable String id, Authentication viewer, Model model) {
        var group = groups.one(id);
        var held = conditions.conditions(id);
        Conditions body = Objects.requireNonNull(held.getBody());
        model.addAttribute("group", group);
        model.addAttribute("month", group.monthNear(today.date()));
        model.addAttribute("conditions", body);
        model.addAttribute(
                "version", Objects.requireNonNullElse(held.getHeaders().getETag(), "\"0\""));
        model.addAttribute("roles", ROLES);
        model.addAttribute("rows", body.absences().size() + ROOM_FOR_MORE);
        model.addAttribute(
                "maySet", Viewer.of(viewer).filter(some -> some.hasAny(SETTERS)).isPresent());
        return "plan/conditions";
    }

    /** @param version that the page was made from, as a tag */
    @PostMapping
    String set(
            @PathVariable String id,
            @RequestParam String version,
            @RequestParam String reading,
            @RequestParam int saturdayAs,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes outcome) {
        var body = Map.of(
                "reading",
                reading,
                "weekdays",
                weekdays(typed),
                "absences",
                absences(new TypedRows(typed)),
                "saturdayAs",
                saturdayAs);
        try {
            conditions.conditions(id, version, body);
            outcome.addFlashAttribute("done", "plan.conditions.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/groups/{id}/plan/conditions";
    }

    /** A role without a tick works where the cyclogram has it, so it is left out. */
    private static Map<String, List<Integer>> weekdays(MultiValueMap<String, String> typed) {
        var weekdays = new TreeMap<String, List<Integer>>();
        ROLES.forEach(role -> {
            var ticked = typed.getOrDefault("days-" + role, List.of()).stream()
                    .map(Integer::valueOf)
                    .toList();
            if (!ticked.isEmpty()) {
                weekdays.put(role, ticked);
            }
        });
        return weekdays;
    }

    private static List<Map<String, String>> absences(TypedRows rows) {
        return rows.filled("from")
                .mapToObj(row -> Map.of(
                        "role",
                        rows.at("role", row),
                        "from",
                        rows.at("from", row),
                        "to",
                        rows.at("to", row).isEmpty() ? rows.at("from", row) : rows.at("to", row)))
                .toList();
    }
}
