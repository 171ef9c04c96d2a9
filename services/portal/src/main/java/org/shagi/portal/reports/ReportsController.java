package org.shagi.portal.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.fulfilment.WhoseFigures;
import org.shagi.portal.services.ReportsApi;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** The reports of the centre, or of the own department for whoever answers for one. */
@Controller
@RequestMapping("/reports")
class ReportsController {

    private static final List<String> KINDS = List.of("monthly", "assignment", "services", "timeliness");

    /** The report into which people write. */
    private static final String BY_HAND = "assignment";

    private static final Set<Role> ISSUERS = EnumSet.of(Role.CENTRAL_OFFICE, Role.DIRECTOR, Role.DEPARTMENT_HEAD);

    private final ReportsApi reports;
    private final WhoseFigures whoseFigures;
    private final Today today;
    private final Figures figures;

    ReportsController(ReportsApi reports, WhoseFigures whoseFigures, Today today, Figures figures) {
        this.reports = reports;
        this.whoseFigures = whoseFigures;
        this.today = today;
        this.figures = figures;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "monthly") String kind,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "false") boolean outside,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String group,
            Authentication authentication,
            Model model) {
        var whose = whoseFigures.choose(authentication, department, group, model);
        var viewer = Viewer.of(authentication).orElseThrow();
        boolean mayIssue = viewer.hasAny(ISSUERS) && asOf == null;
        model.addAttribute("mayIssue", mayIssue);
        model.addAttribute("group", group);
        model.addAttribute("today", today.date());
        var last = to == null ? YearMonth.from(today.date()) : to;
        var first = from == null || from.isAfter(last) ? last : from;
        model.addAttribute("report", reports.report(kind, whose.level(), whose.id(), first, last, asOf, outside));
        model.addAttribute("versions", reports.versions(kind, whose.level(), whose.id()));
        model.addAttribute("kinds", KINDS);
        model.addAttribute("asOf", asOf);
        model.addAttribute("outside", outside);
        if (kind.equals(BY_HAND) && mayIssue) {
            var fields = RemarksForm.of(reports.remarks(whose.level(), whose.id(), first, last), figures::tenths);
            var typed = (MultiValueMap<String, String>) model.getAttribute("typed");
            model.addAttribute("fields", typed == null ? fields : RemarksForm.typed(fields, typed));
        }
        model.addAttribute("key", UUID.randomUUID());
        return "reports/page";
    }

    @GetMapping("/{kind}.{ending:xlsx|pdf}")
    ResponseEntity<byte[]> file(
            @PathVariable String kind,
            @PathVariable String ending,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "false") boolean outside,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String group,
            Authentication authentication) {
        var whose = whoseFigures.find(authentication, department, group);
        return answer(
                reports.file(kind, ending, whose.level(), whose.id(), from, to, asOf, outside),
                "%s-%s.%s".formatted(kind, to, ending));
    }

    /** @param key made with the page, so that a form sent twice issues one version */
    @PostMapping("/{kind}/versions")
    String issue(
            @PathVariable String kind,
            @RequestParam String key,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String group,
            @RequestParam MultiValueMap<String, String> typed,
            Authentication authentication,
            RedirectAttributes outcome) {
        var whose = whoseFigures.find(authentication, department, group);
        try {
            var version = reports.issue(
                            kind,
                            key,
                            whose.level(),
                            whose.id(),
                            from,
                            to,
                            kind.equals(BY_HAND) ? RemarksForm.sent(typed) : null)
                    .version();
            if (version != null) {
                outcome.addAttribute("report", version.key());
                outcome.addAttribute("number", version.number());
            }
            return "redirect:/reports/versions/{report}/{number}";
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
            outcome.addFlashAttribute("typed", typed);
            outcome.addAttribute("department", department);
            outcome.addAttribute("group", group);
            return back(kind, from, to, outcome);
        }
    }

    private static String back(String kind, YearMonth from, YearMonth to, RedirectAttributes outcome) {
        outcome.addAttribute("kind", kind);
        outcome.addAttribute("from", from);
        outcome.addAttribute("to", to);
        return "redirect:/reports";
    }

    @GetMapping("/versions/{report}/{number}")
    String version(
            @PathVariable String report,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean outside,
            Model model) {
        model.addAttribute("report", reports.version(report, number, outside));
        model.addAttribute("outside", outside);
        return "reports/version";
    }

    @GetMapping("/versions/{report}/{number}/file.{ending:xlsx|pdf}")
    ResponseEntity<byte[]> versionFile(
            @PathVariable String report,
            @PathVariable int number,
            @PathVariable String ending,
            @RequestParam(defaultValue = "false") boolean outside) {
        return answer(
                reports.versionFile(report, number, ending, outside),
                "%s-v%d.%s".formatted(report.substring(0, report.indexOf('.')), number, ending));
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
