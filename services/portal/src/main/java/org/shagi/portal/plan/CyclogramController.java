package org.shagi.portal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.Enrolment;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.PlansApi;
import org.shagi.portal.services.PlansApi.Cell;
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

/** The weekly cyclogram of a group (S003 App.1-3): the week as on paper, and its slots to be changed, a weekday at a time. */
@Controller
@RequestMapping("/groups/{id}/plan/cyclogram")
class CyclogramController {

    private static final Set<Role> SETTERS = EnumSet.of(Role.GROUP_LEADER, Role.DEPARTMENT_HEAD);
    private static final List<String> GIVERS =
            List.of("GROUP_LEADER", "PSYCHOLOGIST", "CIRCLE_LEADER", "SOCIAL_WORKER", "DEPARTMENT_HEAD");

    private final Groups groups;
    private final Enrolment enrolment;
    private final PlansApi plans;
    private final Today today;

    CyclogramController(Groups groups, Enrolment enrolment, PlansApi plans, Today today) {
        this.groups = groups;
        this.enrolment = enrolment;
        this.plans = plans;
        this.today = today;
    }

    /** @param weekday whose slots are to be changed, 1 to 5; 0 for none */
    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int weekday,
            Authentication viewer,
            Model model) {
        var group = groups.one(id);
        var cyclogram = plans.cyclogram(id);
        model.addAttribute("group", group);
        model.addAttribute("month", group.monthNear(today.date()));
        model.addAttribute("cyclogram", cyclogram);
        model.addAttribute("findings", plans.findings(id, regime(id)));
        model.addAttribute("week", CyclogramWeek.of(cyclogram.cells()));
        model.addAttribute("weekday", weekday);
        model.addAttribute("slots", slots(cyclogram.cells(), weekday));
        model.addAttribute("givers", GIVERS);
        model.addAttribute(
                "maySet", Viewer.of(viewer).filter(some -> some.hasAny(SETTERS)).isPresent());
        return "plan/cyclogram";
    }

    /** Puts the slots of one weekday in the place of those that it had; a slot without codes is left out. */
    @PostMapping
    String set(
            @PathVariable String id,
            @RequestParam int weekday,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes outcome) {
        var cells = new ArrayList<Object>(plans.cyclogram(id).cells().stream()
                .filter(cell -> cell.weekday() != weekday)
                .toList());
        cells.addAll(CyclogramWeek.typed(weekday, typed));
        try {
            plans.cyclogram(id, "\"%d\"".formatted(version), Map.of("cells", cells));
            outcome.addFlashAttribute("done", "plan.cyclogram.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/groups/{id}/plan/cyclogram?weekday=" + weekday;
    }

    /** The elements of the group's day regime; none while enrolment does not tell them. */
    private List<String> regime(String id) {
        return enrolment
                .group(id)
                .join()
                .map(EnrolmentApi.Group::regime)
                .map(regime -> regime.rows().stream()
                        .map(row -> row.from() + "-" + row.to())
                        .toList())
                .orElse(List.of());
    }

    private static List<Cell> slots(List<Cell> cells, int weekday) {
        return cells.stream()
                .filter(cell -> cell.weekday() == weekday)
                .sorted(Comparator.comparing(Cell::from))
                .toList();
    }
}
