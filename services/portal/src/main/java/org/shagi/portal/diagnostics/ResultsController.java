package org.shagi.portal.diagnostics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Today;
import org.shagi.portal.months.Names;
import org.shagi.portal.services.CourseResultsApi;
import org.shagi.portal.services.DiagnosticsApi;
import org.shagi.portal.services.DiagnosticsApi.Stage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The card, the results and the trends of a course, on the screen and on paper. */
@Controller
@RequestMapping("/groups/{id}/diagnostics")
class ResultsController {

    private final DiagnosticsFrame frame;
    private final DiagnosticsApi diagnostics;
    private final CourseResultsApi course;
    private final Names names;
    private final Today today;

    ResultsController(
            DiagnosticsFrame frame, DiagnosticsApi diagnostics, CourseResultsApi course, Names names, Today today) {
        this.frame = frame;
        this.diagnostics = diagnostics;
        this.course = course;
        this.names = names;
        this.today = today;
    }

    @GetMapping("/card")
    String card(@PathVariable String id, Authentication signedIn, Model model) {
        var roster = frame.show(id, signedIn, model);
        var stages = course.card(id).stages();
        Map<Stage, CardSheet> sheets = stages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, stage -> CardSheet.of(stage.getValue(), roster.labels(), false)));
        model.addAttribute("sheets", sheets);
        model.addAttribute("first", sheets.get(Stage.PRIMARY));
        return "diagnostics/card";
    }

    @GetMapping("/results")
    String results(@PathVariable String id, Authentication signedIn, Model model) {
        frame.show(id, signedIn, model);
        model.addAttribute("results", course.results(id));
        model.addAttribute("missing", missing(diagnostics.rounds(id)).orElse(null));
        return "diagnostics/results";
    }

    /** The first of the two rounds that results are counted from which was not opened yet. */
    private static Optional<Stage> missing(List<DiagnosticsApi.Round> rounds) {
        var held = rounds.stream().map(DiagnosticsApi.Round::stage).toList();
        return Stream.of(Stage.PRIMARY, Stage.FINAL)
                .filter(stage -> !held.contains(stage))
                .findFirst();
    }

    /** @param child whose trend is shown besides that of the group; null for none */
    @GetMapping("/trends")
    String trends(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String child,
            Authentication signedIn,
            Model model) {
        frame.show(id, signedIn, model);
        model.addAttribute("trend", course.trend(id).stages());
        if (child != null && !child.isBlank()) {
            model.addAttribute("child", child);
            model.addAttribute("childTrend", course.trend(id, child).indicators());
        }
        return "diagnostics/trends";
    }

    /**
     * Who was shown levels of children.
     *
     * @param from null for four weeks back
     * @param to null for today
     */
    @GetMapping("/readings")
    String readings(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Authentication signedIn,
            Model model) {
        frame.show(id, signedIn, model);
        var last = to == null ? today.date() : to;
        var first = from == null ? last.minusWeeks(4) : from;
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        var trail = course.readings(id, first, last);
        model.addAttribute("readings", trail.readings());
        model.addAttribute("more", trail.more());
        return "diagnostics/readings";
    }

    @GetMapping("/{paper:card|results}.{ending:pdf|docx}")
    ResponseEntity<byte[]> paper(@PathVariable String id, @PathVariable String paper, @PathVariable String ending) {
        return file(course.ofGroup(id, paper + '.' + ending, names.of(id)), paper + '.' + ending);
    }

    /** @param sheet 2 for the children after the fifteenth, and so on */
    @GetMapping(path = "/card.{ending:pdf|docx}", params = "sheet")
    ResponseEntity<byte[]> sheet(@PathVariable String id, @PathVariable String ending, @RequestParam int sheet) {
        var name = "card-%d.%s".formatted(sheet, ending);
        return file(course.sheet(id, "card." + ending, sheet, names.of(id)), name);
    }

    @GetMapping("/diagnostics.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String id) {
        return file(course.ofGroup(id, "diagnostics.xlsx", names.of(id)), "diagnostics.xlsx");
    }

    @GetMapping("/rounds/{round}/children/{child}/matrix.{ending:pdf|docx}")
    ResponseEntity<byte[]> matrix(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String child,
            @PathVariable String ending) {
        var paper = "matrix." + ending;
        return file(course.ofChild(round, child, paper, names.of(id)), paper);
    }

    @GetMapping("/rounds/{round}/children/{child}/advice/{audience:parents|school}.{ending:pdf|docx}")
    ResponseEntity<byte[]> advice(
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String child,
            @PathVariable String audience,
            @PathVariable String ending) {
        var paper = audience + '.' + ending;
        return file(course.advicePaper(round, child, paper, names.of(id)), "recommendations." + ending);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
