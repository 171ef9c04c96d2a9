package org.shagi.portal.diagnostics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.CourseResultsApi;
import org.shagi.portal.services.CourseResultsApi.Handing;
import org.shagi.portal.services.CourseResultsApi.Line;
import org.shagi.portal.services.CourseResultsApi.Words;
import org.shagi.portal.services.DiagnosticsApi;
import org.shagi.portal.services.DiagnosticsApi.Indicator;
import org.shagi.portal.services.DiagnosticsApi.On;
import org.shagi.portal.services.DiagnosticsApi.Stage;
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

/** Recommendations after a round, child by child, and that the parents were told of it (S003 V.6). */
@Controller
@RequestMapping("/groups/{id}/diagnostics/advice")
class AdviceController {

    private static final String BACK = "redirect:/groups/{id}/diagnostics/advice";
    private static final String TO_CHILD = BACK + "/{stage}/{child}/{audience}";

    private static final Pattern VERSIONED = Pattern.compile("(.+):(\\d{1,18})");

    private final DiagnosticsFrame frame;
    private final DiagnosticsApi diagnostics;
    private final CourseResultsApi course;

    AdviceController(DiagnosticsFrame frame, DiagnosticsApi diagnostics, CourseResultsApi course) {
        this.frame = frame;
        this.diagnostics = diagnostics;
        this.course = course;
    }

    @GetMapping
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "PRIMARY") Stage stage,
            Authentication signedIn,
            Model model) {
        frame.show(id, signedIn, model);
        model.addAttribute("stage", stage);
        diagnostics.rounds(id).stream()
                .filter(round -> round.stage() == stage && !round.isOpen())
                .findFirst()
                .ifPresent(round -> {
                    model.addAttribute("round", round);
                    model.addAttribute("toldOn", diagnostics.parentsTold(id).get(round.id()));
                    if (model.getAttribute("levelsShown") == Boolean.TRUE) {
                        var states = states(round);
                        model.addAttribute("states", states);
                        model.addAttribute(
                                "toHandOver",
                                states.values().stream()
                                        .filter(CourseResultsApi.AdviceState::isToHandOver)
                                        .map(CourseResultsApi.AdviceState::audience)
                                        .collect(Collectors.toSet()));
                    }
                });
        return "diagnostics/advice";
    }

    private Map<String, CourseResultsApi.AdviceState> states(DiagnosticsApi.Round round) {
        return course.advice(round.id()).stream()
                .collect(Collectors.toMap(state -> state.childId() + '-' + state.audience(), Function.identity()));
    }

    /** @param child ids of those whose recommendations were handed over on that day, each with the version that the page showed */
    @PostMapping("/{stage}/handing-over/{audience:parents|school}")
    String handOver(
            @PathVariable String id,
            @PathVariable Stage stage,
            @PathVariable String audience,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") List<String> child,
            RedirectAttributes outcome) {
        outcome.addAttribute("stage", stage);
        var versions = child.stream()
                .map(VERSIONED::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(some -> some.group(1), some -> Long.parseLong(some.group(2)), Math::max));
        return tried(id, outcome, BACK, () -> course.handOver(round(id, stage), audience, new Handing(on, versions)));
    }

    @PostMapping("/{stage}/told")
    String told(
            @PathVariable String id,
            @PathVariable Stage stage,
            @RequestParam LocalDate on,
            RedirectAttributes outcome) {
        outcome.addAttribute("stage", stage);
        return tried(id, outcome, BACK, () -> diagnostics.tellParents(round(id, stage), new On(on)));
    }

    /** @param audience {@code parents} or {@code school} */
    @GetMapping("/{stage}/{child}/{audience:parents|school}")
    String one(
            @PathVariable String id,
            @PathVariable Stage stage,
            @PathVariable String child,
            @PathVariable String audience,
            Authentication signedIn,
            Model model) {
        frame.show(id, signedIn, model);
        var round = round(id, stage);
        model.addAttribute("stage", stage);
        model.addAttribute("child", child);
        model.addAttribute("audience", audience);
        model.addAttribute("roundId", round);
        model.addAttribute("advice", course.advice(round, child, audience));
        model.addAttribute(
                "about",
                diagnostics.indicators(round).stream().collect(Collectors.toMap(Indicator::number, Indicator::name)));
        return "diagnostics/advice-child";
    }

    /**
     * What is refused stays before its writer.
     *
     * @param indicator numbers of the indicators, line by line
     * @param form with what is recommended, line by line, as {@code text}; a line without words is left out
     */
    @PostMapping("/{stage}/{child}/{audience:parents|school}")
    String advise(
            @PathVariable String id,
            @PathVariable Stage stage,
            @PathVariable String child,
            @PathVariable String audience,
            @RequestParam long version,
            @RequestParam List<Integer> indicator,
            @RequestParam MultiValueMap<String, String> form,
            Authentication signedIn,
            Model model,
            RedirectAttributes outcome) {
        var text = form.getOrDefault("text", List.of());
        var lines = IntStream.range(0, Math.min(indicator.size(), text.size()))
                .filter(i -> !text.get(i).isBlank())
                .mapToObj(i -> new Line(indicator.get(i), text.get(i).strip()))
                .toList();
        try {
            course.advise(round(id, stage), child, audience, "\"" + version + "\"", new Words(lines));
            outcome.addFlashAttribute("done", "diagnostics.done");
            return TO_CHILD;
        } catch (HttpClientErrorException refusal) {
            model.addAttribute("refused", frame.named(id, ServiceFailures.sentence(refusal)));
            model.addAttribute("typed", lines);
            return one(id, stage, child, audience, signedIn, model);
        }
    }

    @PostMapping("/{stage}/{child}/{audience:parents|school}/handing-over")
    String handOver(
            @PathVariable String id,
            @PathVariable Stage stage,
            @PathVariable String child,
            @PathVariable String audience,
            @RequestParam LocalDate on,
            @RequestParam long version,
            RedirectAttributes outcome) {
        var handing = new Handing(on, Map.of(child, version));
        return tried(id, outcome, TO_CHILD, () -> course.handOver(round(id, stage), audience, handing));
    }

    private String round(String id, Stage stage) {
        return diagnostics.rounds(id).stream()
                .filter(round -> round.stage() == stage)
                .findFirst()
                .map(DiagnosticsApi.Round::id)
                .orElseThrow(Missing::new);
    }

    private String tried(String id, RedirectAttributes outcome, String back, Runnable write) {
        try {
            write.run();
            outcome.addFlashAttribute("done", "diagnostics.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", frame.named(id, ServiceFailures.sentence(refusal)));
        }
        return back;
    }
}
