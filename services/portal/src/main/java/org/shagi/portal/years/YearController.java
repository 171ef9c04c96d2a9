package org.shagi.portal.years;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.services.DepartmentsApi;
import org.shagi.portal.services.YearsApi;
import org.shagi.portal.services.YearsApi.Indicator;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.http.HttpStatus;
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

/** The state assignment of a year: what is approved, how it is split, how it was amended; and the plans of the year. */
@Controller
@RequestMapping("/years")
class YearController {

    private static final Set<Role> APPROVERS = EnumSet.of(Role.CENTRAL_OFFICE, Role.DIRECTOR);
    private static final Set<Role> PLANNERS = EnumSet.of(Role.CENTRAL_OFFICE, Role.DIRECTOR, Role.DEPARTMENT_HEAD);
    private static final Indicator BLANK = new Indicator("", "", "792", 0, 0, List.of());

    private final YearsApi years;
    private final DepartmentsApi departments;
    private final Today today;

    YearController(YearsApi years, DepartmentsApi departments, Today today) {
        this.years = years;
        this.departments = departments;
        this.today = today;
    }

    @GetMapping
    String thisYear() {
        return "redirect:/years/" + today.date().getYear();
    }

    @GetMapping("/{year}")
    String page(@PathVariable int year, Authentication viewer, Model model) {
        var assignment = unlessUnknown(() -> years.assignment(year));
        model.addAttribute("year", year);
        model.addAttribute("years", years.years());
        model.addAttribute("assignment", assignment.orElse(null));
        model.addAttribute("departments", departments.departments());
        model.addAttribute("standards", years.standards());
        model.addAttribute(
                "rows",
                Stream.concat(assignment.stream().flatMap(some -> some.indicators().stream()), Stream.of(BLANK))
                        .toList());
        model.addAttribute("units", AssignmentForm.UNITS);
        model.addAttribute("today", today.date());
        model.addAttribute("mayApprove", is(viewer, APPROVERS));
        addPlanning(year, viewer, model);
        return "years/page";
    }

    /** Only how far the planning of the year is, for the page to look again. */
    @GetMapping("/{year}/planning")
    String progress(@PathVariable int year, Authentication viewer, Model model) {
        model.addAttribute("year", year);
        addPlanning(year, viewer, model);
        return "years/planning :: planning";
    }

    @PostMapping("/{year}")
    String approve(
            @PathVariable int year,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes outcome) {
        return done(outcome, "years.done", year, () -> {
            var body = AssignmentForm.body(typed);
            if (version == 0) {
                years.approve(year, body);
            } else {
                years.approve(year, "\"%d\"".formatted(version), body);
            }
        });
    }

    /** @param anew whether drafts are drawn anew */
    @PostMapping("/{year}/planning")
    String plan(
            @PathVariable int year, @RequestParam(defaultValue = "false") boolean anew, RedirectAttributes outcome) {
        return done(outcome, "years.planning.begun", year, () -> years.plan(year, anew));
    }

    private void addPlanning(int year, Authentication viewer, Model model) {
        model.addAttribute("planning", unlessUnknown(() -> years.planning(year)).orElse(null));
        model.addAttribute("mayPlan", is(viewer, PLANNERS));
    }

    private static String done(RedirectAttributes outcome, String text, int year, Runnable change) {
        try {
            change.run();
            outcome.addFlashAttribute("done", text);
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/years/" + year;
    }

    private static <T> Optional<T> unlessUnknown(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (HttpClientErrorException refusal) {
            if (refusal.getStatusCode() == HttpStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private static boolean is(Authentication viewer, Set<Role> roles) {
        return Viewer.of(viewer).filter(some -> some.hasAny(roles)).isPresent();
    }
}
