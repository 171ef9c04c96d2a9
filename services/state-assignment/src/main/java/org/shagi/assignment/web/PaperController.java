package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Locale;
import org.shagi.assignment.application.PrintCyclogram;
import org.shagi.assignment.application.PrintPlan;
import org.shagi.documents.Format;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans and cyclograms as files. The name of the department is the caller's to say; it is printed and not kept. */
@RestController
@RequestMapping("/groups/{id}")
@RolesAllowed({
    DIRECTOR,
    DEPARTMENT_HEAD,
    GROUP_LEADER,
    PSYCHOLOGIST,
    CIRCLE_LEADER,
    SOCIAL_WORKER,
    QUALITY_OFFICER,
    CENTRAL_OFFICE,
    INTEGRATION
})
class PaperController {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PrintPlan printPlan;
    private final PrintCyclogram printCyclogram;

    PaperController(PrintPlan printPlan, PrintCyclogram printCyclogram) {
        this.printPlan = printPlan;
        this.printCyclogram = printCyclogram;
    }

    @GetMapping("/plans/{month}/plan.{ending:pdf|docx}")
    ResponseEntity<byte[]> plan(
            Actor actor,
            @PathVariable String id,
            @PathVariable YearMonth month,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String department) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        return file(
                "plan-" + month + '.' + ending,
                format.mediaType(),
                Answers.orProblem(printPlan.paper(actor, id, month, department, format)));
    }

    @GetMapping("/plans/{month}/plan.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "") String department) {
        return file(
                "plan-" + month + ".xlsx", XLSX, Answers.orProblem(printPlan.workbook(actor, id, month, department)));
    }

    @GetMapping("/cyclogram.xlsx")
    ResponseEntity<byte[]> cyclogramBook(Actor actor, @PathVariable String id) {
        return file("cyclogram.xlsx", XLSX, Answers.orProblem(printCyclogram.workbook(actor, id)));
    }

    @GetMapping("/cyclogram.{ending:pdf|docx}")
    ResponseEntity<byte[]> cyclogram(
            Actor actor,
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String department) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        return file(
                "cyclogram." + ending,
                format.mediaType(),
                Answers.orProblem(printCyclogram.paper(actor, id, department, format)));
    }

    static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
