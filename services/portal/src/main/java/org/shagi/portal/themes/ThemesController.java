package org.shagi.portal.themes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.JournalApi;
import org.shagi.portal.services.ThemesApi;
import org.shagi.portal.services.ThemesApi.Event;
import org.shagi.portal.services.ThemesApi.Events;
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

/** The page of themes: events are added and taken out one by one, and the plan goes to the head and back. */
@Controller
@RequestMapping("/journal/{group}/{period}/themes")
class ThemesController {

    private static final Set<Role> AUTHORS = EnumSet.of(Role.GROUP_LEADER, Role.PSYCHOLOGIST, Role.CIRCLE_LEADER);
    private static final String CIRCLE = "circle";
    private static final String BACK = "redirect:/journal/{group}/{period}/themes";

    private final JournalApi journal;
    private final ThemesApi themes;
    private final Figures figures;

    ThemesController(JournalApi journal, ThemesApi themes, Figures figures) {
        this.journal = journal;
        this.themes = themes;
        this.figures = figures;
    }

    @GetMapping
    String page(@PathVariable String group, @PathVariable String period, Authentication signedIn, Model model) {
        var viewer = Viewer.of(signedIn).orElseThrow(Missing::new);
        model.addAttribute(
                "group",
                journal.groups().stream()
                        .filter(one -> one.id().equals(group))
                        .findFirst()
                        .orElseThrow(Missing::new));
        model.addAttribute("period", period);
        model.addAttribute("plan", themes.plan(group, period));
        if (!CIRCLE.equals(period)) {
            model.addAttribute("monthName", figures.month(YearMonth.parse(period)));
            model.addAttribute("emphases", themes.emphases(group, period));
        }
        model.addAttribute("isAuthor", viewer.hasAny(AUTHORS));
        model.addAttribute("isHead", viewer.hasAny(EnumSet.of(Role.DEPARTMENT_HEAD)));
        return "themes/page";
    }

    /** @param version of the plan that the page was made from */
    @PostMapping("/events")
    String add(
            @PathVariable String group,
            @PathVariable String period,
            @RequestParam long version,
            @RequestParam String section,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable Integer week,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String code,
            @RequestParam String provider,
            @RequestParam(defaultValue = "false") boolean outside,
            RedirectAttributes outcome) {
        var event = new Event(
                section,
                date,
                week,
                theme,
                null,
                code.isBlank() ? null : code.strip(),
                provider,
                outside ? true : null);
        return told(outcome, () -> {
            var events = new ArrayList<>(themes.plan(group, period).events());
            events.add(event);
            themes.draw(group, period, seen(version), new Events(events));
        });
    }

    /** @param index of the event in the plan of that version, from 0 */
    @PostMapping("/events/{index}/removal")
    String remove(
            @PathVariable String group,
            @PathVariable String period,
            @PathVariable int index,
            @RequestParam long version,
            RedirectAttributes outcome) {
        return told(outcome, () -> {
            var events = themes.plan(group, period).events();
            List<Event> others = IntStream.range(0, events.size())
                    .filter(i -> i != index)
                    .mapToObj(events::get)
                    .toList();
            themes.draw(group, period, seen(version), new Events(others));
        });
    }

    /** @param taken whether the plan takes the emphasis up */
    @PostMapping("/emphases/{indicator}")
    String mark(
            @PathVariable String group,
            @PathVariable String period,
            @PathVariable int indicator,
            @RequestParam boolean taken,
            RedirectAttributes outcome) {
        return told(outcome, () -> themes.mark(group, period, indicator, Map.of("taken", taken)));
    }

    /** @param remark why the head returns it; blank for the other steps */
    @PostMapping("/steps/{step:submission|agreement|return|revision}")
    String pass(
            @PathVariable String group,
            @PathVariable String period,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes outcome) {
        return told(outcome, () -> themes.pass(group, period, step, Map.of("remark", remark)));
    }

    private static String told(RedirectAttributes outcome, Runnable write) {
        try {
            write.run();
            outcome.addFlashAttribute("done", "themes.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return BACK;
    }

    private static String seen(long version) {
        return "\"" + version + "\"";
    }
}
