package org.shagi.portal.fulfilment;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.QuotaApi;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Plan and fact, a level at a time: the centre, a department, a group, its months, and for every figure of a month the day sheets
 * it came from. The figures alone are given again to a page that refreshes itself.
 */
@Controller
class FulfilmentController {

    /** Who may ask for the reports of a group. */
    private static final Set<Role> REPORTED_TO = EnumSet.of(
            Role.CENTRAL_OFFICE, Role.DIRECTOR, Role.QUALITY_OFFICER, Role.DEPARTMENT_HEAD, Role.GROUP_LEADER);

    private final QuotaApi quota;
    private final WhoseFigures whoseFigures;
    private final Groups groups;

    FulfilmentController(QuotaApi quota, WhoseFigures whoseFigures, Groups groups) {
        this.quota = quota;
        this.whoseFigures = whoseFigures;
        this.groups = groups;
    }

    /** Whoever answers for departments only begins at their own. */
    @GetMapping("/fulfilment")
    String start(
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Authentication authentication,
            Model model) {
        var viewer = Viewer.of(authentication).orElseThrow();
        if (!viewer.seesWholeCentre() && !viewer.departments().isEmpty()) {
            return "redirect:/fulfilment/departments/"
                    + viewer.departments().stream().sorted().findFirst().orElseThrow();
        }
        model.addAttribute("here", "/fulfilment");
        return figures(quota.fulfilment("centre", null, from, to), fragment, model);
    }

    @GetMapping("/fulfilment/departments/{id}")
    String department(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Authentication authentication,
            Model model) {
        whoseFigures.choose(authentication, id, "", model);
        model.addAttribute("here", "/fulfilment/departments/" + id);
        return figures(quota.fulfilment("department", id, from, to), fragment, model);
    }

    @GetMapping("/groups/{id}/fulfilment")
    String group(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Authentication authentication,
            Model model) {
        var figures = quota.fulfilment("group", id, from, to);
        if (fragment == null) {
            model.addAttribute("group", groups.one(id));
            model.addAttribute(
                    "mayReport",
                    Viewer.of(authentication)
                            .filter(viewer -> viewer.hasAny(REPORTED_TO))
                            .isPresent());
        }
        model.addAttribute("here", "/groups/%s/fulfilment".formatted(id));
        model.addAttribute("month", figures.from());
        return figures(figures, fragment, model);
    }

    @GetMapping("/groups/{id}/fulfilment/{month}/provenance")
    String provenance(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable String code,
            Model model) {
        model.addAttribute("group", groups.one(id));
        model.addAttribute("month", month);
        model.addAttribute("code", code);
        model.addAttribute("provenance", quota.provenance(id, month, code));
        return "fulfilment/provenance";
    }

    private static String figures(QuotaApi.Fulfilment figures, @Nullable String fragment, Model model) {
        model.addAttribute("answer", figures);
        model.addAttribute("oneMonth", figures.from().equals(figures.to()));
        return fragment == null ? "fulfilment/page" : "fulfilment/figures :: figures";
    }
}
