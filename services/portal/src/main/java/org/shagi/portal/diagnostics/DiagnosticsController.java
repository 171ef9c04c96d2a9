package org.shagi.portal.diagnostics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.DiagnosticsApi;
import org.shagi.portal.services.DiagnosticsApi.Conduct;
import org.shagi.portal.services.DiagnosticsApi.NewConduct;
import org.shagi.portal.services.DiagnosticsApi.Round;
import org.shagi.portal.services.DiagnosticsApi.Stage;
import org.shagi.portal.services.DiagnosticsApi.Subgroup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A round of a group: it is opened, said how it is held, filled for the whole group or child by child, and closed (S003 V.2–V.6). */
@Controller
@RequestMapping("/groups/{id}/diagnostics")
class DiagnosticsController {

    private static final String BACK = "redirect:/groups/{id}/diagnostics";

    private final DiagnosticsFrame frame;
    private final DiagnosticsApi diagnostics;
    private final SeenConduct seenConduct;
    private final int keepDays;

    DiagnosticsController(
            DiagnosticsFrame frame,
            DiagnosticsApi diagnostics,
            SeenConduct seenConduct,
            @Value("${shagi.journal.keep-days}") int keepDays) {
        this.frame = frame;
        this.diagnostics = diagnostics;
        this.seenConduct = seenConduct;
        this.keepDays = keepDays;
    }

    /** How many days a device may keep a page of matrices, without its levels. */
    @ModelAttribute("keepDays")
    int keepDays() {
        return keepDays;
    }

    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(defaultValue = "PRIMARY") Stage stage,
            Authentication signedIn,
            Model model) {
        var roster = frame.show(id, signedIn, model);
        var round = diagnostics.rounds(id).stream()
                .filter(some -> some.stage() == stage)
                .findFirst();
        model.addAttribute("stage", stage);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("round", round.orElse(null));
        var conduct = round.flatMap(some -> Optional.ofNullable(some.conduct())).orElse(Conduct.UNSAID);
        model.addAttribute("conduct", conduct);
        model.addAttribute("seen", seenConduct.write(conduct));
        var editable = Boolean.TRUE.equals(model.getAttribute("specialist"));
        round.ifPresentOrElse(
                some -> model.addAttribute(
                        "card", CardSheet.of(diagnostics.card(id, stage), roster.labels(), editable && some.isOpen())),
                () -> model.addAttribute("window", window(id, stage)));
        return "diagnostics/page";
    }

    private DiagnosticsApi.@Nullable Timing window(String id, Stage stage) {
        try {
            return diagnostics.schedule(id).get(stage);
        } catch (HttpClientErrorException unknown) {
            return null;
        }
    }

    /** The matrix of one child with its days of observation. */
    @GetMapping("/{stage}/children/{child}")
    String child(
            @PathVariable String id,
            @PathVariable Stage stage,
            @PathVariable String child,
            Authentication signedIn,
            Model model) {
        frame.show(id, signedIn, model);
        var round = round(id, stage);
        model.addAttribute("stage", stage);
        model.addAttribute("round", round);
        model.addAttribute("child", child);
        model.addAttribute("matrix", diagnostics.matrix(round.id(), child));
        model.addAttribute("indicators", diagnostics.indicators(round.id()));
        model.addAttribute("editable", Boolean.TRUE.equals(model.getAttribute("specialist")) && round.isOpen());
        return "diagnostics/child";
    }

    private Round round(String id, Stage stage) {
        return diagnostics.rounds(id).stream()
                .filter(some -> some.stage() == stage)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** @param key made with the page, so that a form sent twice opens one round */
    @PostMapping("/rounds")
    String open(
            @PathVariable String id,
            @RequestParam Stage stage,
            @RequestParam LocalDate openedOn,
            @RequestParam String key,
            RedirectAttributes outcome) {
        return told(stage, outcome, () -> diagnostics.open(id, key, new DiagnosticsApi.NewRound(stage, openedOn)));
    }

    @PostMapping("/{stage}/opening")
    String redate(
            @PathVariable String id,
            @PathVariable Stage stage,
            @RequestParam LocalDate openedOn,
            RedirectAttributes outcome) {
        return told(
                stage,
                outcome,
                () -> diagnostics.redate(round(id, stage).id(), new DiagnosticsApi.OpeningDay(openedOn)));
    }

    /**
     * What is refused stays before its writer, beside what was recorded meanwhile.
     *
     * @param methods one in a line
     * @param first children of the first subgroup
     * @param second children of the second subgroup
     * @param seen what the page showed, see {@link SeenConduct}
     */
    @PostMapping("/{stage}/conduct")
    String conduct(
            @PathVariable String id,
            @PathVariable Stage stage,
            @RequestParam(defaultValue = "") String methods,
            @RequestParam(defaultValue = "") List<String> first,
            @RequestParam(defaultValue = "") List<String> second,
            @RequestParam String seen,
            Authentication signedIn,
            Model model,
            RedirectAttributes outcome) {
        var used = Arrays.stream(methods.split("\\R"))
                .map(String::strip)
                .filter(method -> !method.isEmpty())
                .toList();
        var parts = Stream.of(new Subgroup("1", first), new Subgroup("2", second))
                .limit(second.isEmpty() ? Math.min(1, first.size()) : 2)
                .toList();
        var before = seenConduct.read(seen);
        try {
            diagnostics.conduct(round(id, stage).id(), new NewConduct(used, parts, before));
            outcome.addFlashAttribute("done", "diagnostics.done");
            outcome.addAttribute("stage", stage);
            return BACK;
        } catch (HttpClientErrorException refusal) {
            var page = page(id, stage, signedIn, model);
            model.addAttribute("refused", frame.named(id, ServiceFailures.sentence(refusal)));
            if (!before.equals(model.getAttribute("conduct"))) {
                model.addAttribute("standing", model.getAttribute("conduct"));
            }
            model.addAttribute("conduct", new Conduct(used, parts));
            return page;
        }
    }

    @PostMapping("/{stage}/closing")
    String close(@PathVariable String id, @PathVariable Stage stage, RedirectAttributes outcome) {
        return told(stage, outcome, () -> diagnostics.close(round(id, stage).id()));
    }

    private static String told(Stage stage, RedirectAttributes outcome, Runnable write) {
        try {
            write.run();
            outcome.addFlashAttribute("done", "diagnostics.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        outcome.addAttribute("stage", stage);
        return BACK;
    }
}
