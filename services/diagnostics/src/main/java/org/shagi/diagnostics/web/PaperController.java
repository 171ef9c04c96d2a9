package org.shagi.diagnostics.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.application.PaperNames;
import org.shagi.diagnostics.application.PrintAdvice;
import org.shagi.diagnostics.application.PrintCourse;
import org.shagi.diagnostics.application.PrintMatrix;
import org.shagi.diagnostics.application.WriteWorkbook;
import org.shagi.documents.Format;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of diagnostics. Names come with the request and are kept nowhere; case numbers stand where there are none. */
@RestController
class PaperController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PrintMatrix printMatrix;
    private final PrintCourse printCourse;
    private final PrintAdvice printAdvice;
    private final WriteWorkbook writeWorkbook;

    PaperController(
            PrintMatrix printMatrix, PrintCourse printCourse, PrintAdvice printAdvice, WriteWorkbook writeWorkbook) {
        this.printMatrix = printMatrix;
        this.printCourse = printCourse;
        this.printAdvice = printAdvice;
        this.writeWorkbook = writeWorkbook;
    }

    @PostMapping("/rounds/{roundId}/children/{childId}/matrix.{ending:pdf|docx}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD})
    ResponseEntity<byte[]> matrix(
            Actor actor,
            @PathVariable String roundId,
            @PathVariable String childId,
            @PathVariable String ending,
            @Valid @RequestBody Names names) {
        var format = format(ending);
        return file(
                "matrix", format, Answers.orProblem(printMatrix.print(actor, roundId, childId, names.known(), format)));
    }

    @PostMapping("/rounds/{roundId}/children/{childId}/advice/{audience}.{ending:pdf|docx}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD})
    ResponseEntity<byte[]> advice(
            Actor actor,
            @PathVariable String roundId,
            @PathVariable String childId,
            @PathVariable String audience,
            @PathVariable String ending,
            @Valid @RequestBody Names names) {
        var format = format(ending);
        var printed = Audiences.parse(audience)
                .then(known -> printAdvice.print(actor, roundId, childId, known, names.known(), format));
        return file("recommendations", format, Answers.orProblem(printed));
    }

    /** @param sheet 1 for the first fifteen children, 2 for the next */
    @PostMapping("/groups/{groupId}/card.{ending:pdf|docx}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER})
    ResponseEntity<byte[]> card(
            Actor actor,
            @PathVariable String groupId,
            @PathVariable String ending,
            @RequestParam(defaultValue = "1") int sheet,
            @Valid @RequestBody Names names) {
        var format = format(ending);
        var first = Math.max(1, sheet);
        return file("card", format, Answers.orProblem(printCourse.card(actor, groupId, first, names.known(), format)));
    }

    @PostMapping("/groups/{groupId}/results.{ending:pdf|docx}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER})
    ResponseEntity<byte[]> results(
            Actor actor, @PathVariable String groupId, @PathVariable String ending, @Valid @RequestBody Names names) {
        var format = format(ending);
        return file("results", format, Answers.orProblem(printCourse.results(actor, groupId, names.known(), format)));
    }

    @PostMapping("/groups/{groupId}/diagnostics.xlsx")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER})
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String groupId, @Valid @RequestBody Names names) {
        return file(
                "diagnostics.xlsx", WORKBOOK, Answers.orProblem(writeWorkbook.write(actor, groupId, names.known())));
    }

    private static Format format(String ending) {
        return Format.valueOf(ending.toUpperCase(Locale.ROOT));
    }

    private static ResponseEntity<byte[]> file(String name, Format format, byte[] content) {
        return file(name + '.' + format.ending(), format.mediaType(), content);
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    /** @param department null where it was not said */
    record Names(
            @Nullable @Size(max = 300) String department,
            @NotNull @Size(max = 200) @Valid List<@NotNull Name> children) {

        PaperNames known() {
            return new PaperNames(
                    department == null ? "" : department,
                    children.stream().collect(Collectors.toMap(Name::childId, Name::name, (first, later) -> first)));
        }
    }

    record Name(
            @NotBlank String childId,
            @NotBlank @Size(max = 200) String name) {

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Name[hidden]";
        }
    }
}
