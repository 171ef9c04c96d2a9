package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import org.shagi.assignment.application.PrintDistribution;
import org.shagi.assignment.domain.distribution.DistributionFigures.Rounding;
import org.shagi.documents.Format;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The distribution order as a file. Names come with the question, in its body, and are not kept. */
@RestController
@RequestMapping("/groups/{id}/distribution")
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
class DistributionPrintController {

    private final PrintDistribution print;

    DistributionPrintController(PrintDistribution print) {
        this.print = print;
    }

    @PostMapping("/order.{ending:pdf|docx}")
    ResponseEntity<byte[]> paper(
            Actor actor,
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam(defaultValue = "EXACT") Rounding rounding,
            @Valid @RequestBody NamesBody names) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        return PaperController.file(
                "distribution." + ending,
                format.mediaType(),
                Answers.orProblem(print.paper(actor, id, names.names(), rounding, format)));
    }

    @PostMapping("/order.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "EXACT") Rounding rounding,
            @Valid @RequestBody NamesBody names) {
        return PaperController.file(
                "distribution.xlsx",
                PaperController.XLSX,
                Answers.orProblem(print.workbook(actor, id, names.names(), rounding)));
    }

    /** @param accounts names of the staff by account; likewise {@code children} by id */
    record NamesBody(
            @NotNull @Size(max = 300) String department,
            @NotNull @Size(max = 200) Map<String, @NotNull @Size(max = 300) String> accounts,
            @NotNull @Size(max = 200) Map<String, @NotNull @Size(max = 300) String> children) {

        PrintDistribution.Names names() {
            return new PrintDistribution.Names(department, accounts, children);
        }

        /** Nobody's name: it must not get into a log. */
        @Override
        public String toString() {
            return "NamesBody[hidden]";
        }
    }
}
