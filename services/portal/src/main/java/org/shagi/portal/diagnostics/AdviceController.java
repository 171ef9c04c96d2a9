package org.shagi.portal.diagnostics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
                        model.addAttribute("states", states(round));
                    }
                });
        return "diagnostics/advice";
    }

    private Map<String, CourseResultsApi.AdviceState> states(DiagnosticsApi.Round round) {
        return course.advice(round.id()).stream()
                .collect(Collectors.toMap(state -> state.childId() + '-' + state.audience(), Function.identity()));
    }

    /** @param child ids of those whose recommendations were handed over on that day */
    @PostMapping("/{stage}/handing-over/{audience:parents|school}")
    String handOver(
            @PathVariable String id,
            @PathVariable Stage stage,
            @PathVariable String audience,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") List<String> child,
            RedirectAttributes outcome) {
        outcome.addAttribute("stage", stage);
        return tried(outcome, BACK, () -> course.handOver(round(id, stage), audience, new Handing(on, child)));
    }

    @PostMapping("/{stage}/told")
    String told(
            @PathVariable String id,
            @PathVariable Stage stage,
            @RequestParam LocalDate on,
            RedirectAttributes outcome) {
        outcome.addAttribute("stage", stage);
        return tried(outcome, BACK, () -> diagnostics.tellParents(round(id, stage), new On(on)));
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
                diagnostics.indicators().stream().collect(Collectors.toMap(Indicator::number, Indicator::name)));
        return "diagnostics/advice-child";
    }

    /**
     * @param indicator numbers of the indicators, line by line
     * @param text what is recommended, line by line; a line without words is left out
     */
    @PostMapping("/{stage}/{child}/{audience:parents|school}")
    String advise(
            @PathVariable String id,
            @PathVariable Stage stage,
            @PathVariable String child,
            @PathVariable String audience,
            @RequestParam long version,
            @RequestParam List<Integer> indicator,
            @RequestParam List<String> text,
            RedirectAttributes outcome) {
        var lines = IntStream.range(0, Math.min(indicator.size(), text.size()))
                .filter(i -> !text.get(i).isBlank())
                .mapToObj(i -> new Line(indicator.get(i), text.get(i).strip()))
                .toList();
        return tried(
                outcome,
                TO_CHILD,
                () -> course.advise(round(id, stage), child, audience, "\"" + version + "\"", new Words(lines)));
    }

    @PostMapping("/{stage}/{child}/{audience:parents|school}/handing-over")
    String handOver(
            @PathVariable String id,
            @PathVariable Stage stage,
            @PathVariable String child,
            @PathVariable String audience,
            @RequestParam LocalDate on,
            RedirectAttributes outcome) {
        return tried(
                outcome, TO_CHILD, () -> course.handOver(round(id, stage), audience, new Handing(on, List.of(child))));
    }

    private String round(String id, Stage stage) {
        return diagnostics.rounds(id).stream()
                .filter(round -> round.stage() == stage)
                .findFirst()
                .map(DiagnosticsApi.Round::id)
                .orElseThrow(Missing::new);
    }

    private static String tried(RedirectAttributes outcome, String back, Runnable write) {
        try {
            write.run();
            outcome.addFlashAttribute("done", "diagnostics.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return back;
    }
}
