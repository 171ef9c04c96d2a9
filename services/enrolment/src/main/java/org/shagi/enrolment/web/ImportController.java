package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.imports.ImportTemplate;
import org.shagi.enrolment.application.imports.ReadOutcomes;
import org.shagi.enrolment.application.imports.ReadWorkbook;
import org.shagi.enrolment.application.imports.RunImport;
import org.shagi.enrolment.domain.imports.RosterImport;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.shagi.kit.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists that are taken over from workbooks. */
@RestController
@RequestMapping("/imports")
class ImportController {

    private final ImportTemplate template;
    private final ReadWorkbook readWorkbook;
    private final RunImport runImport;
    private final ReadOutcomes readOutcomes;
    private final Problems problems;

    ImportController(
            ImportTemplate template,
            ReadWorkbook readWorkbook,
            RunImport runImport,
            ReadOutcomes readOutcomes,
            Problems problems) {
        this.template = template;
        this.readWorkbook = readWorkbook;
        this.runImport = runImport;
        this.readOutcomes = readOutcomes;
        this.problems = problems;
    }

    @GetMapping("/template.xlsx")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<byte[]> template() {
        return Workbooks.answer("template", template.write());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<ImportView> read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "true") boolean dryRun,
            IdempotencyKey key,
            Actor actor,
            Locale locale)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return Answers.orProblem(Decision.refused(Refusal.malformed("import-no-file")));
        }
        var groupId = group == null || group.isBlank() ? null : group;
        var made = Answers.orProblem(readWorkbook.read(key.id(), file.getBytes(), groupId, dryRun, actor));
        var read = made.value();
        return Answers.created(made.fresh(), "/imports/" + read.id(), read.version(), view(read, 0, false, locale));
    }

    @GetMapping("/{id}")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ImportView one(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean failed,
            Actor actor,
            Locale locale) {
        if (page < 0) {
            return Answers.orProblem(
                    Decision.refused(Refusal.malformed("malformed-parameter").with("parameter", "page")));
        }
        return view(Answers.orProblem(runImport.one(id, actor)), page, failed, locale);
    }

    @PostMapping("/{id}/run")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ImportView run(@PathVariable String id, Actor actor, Locale locale) {
        return view(Answers.orProblem(runImport.run(id, actor)), 0, false, locale);
    }

    private ImportView view(RosterImport found, int page, boolean failed, Locale locale) {
        return ImportView.of(found, readOutcomes.page(found, page, failed), problems, locale);
    }
}
