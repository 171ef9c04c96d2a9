package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shagi.enrolment.application.ReadTemplates;
import org.shagi.enrolment.application.WriteDepartmentPapers;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The templates that a department prints by: which they are, how they look, its own instead of the shipped ones. */
@RestController
@RequestMapping("/departments/{id}/templates")
class TemplateController {

    // As a text to be saved: a browser must never draw a page that somebody has handed in.
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ReadTemplates read;
    private final WriteDepartmentPapers write;

    TemplateController(ReadTemplates read, WriteDepartmentPapers write) {
        this.read = read;
        this.write = write;
    }

    @GetMapping
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE, INTEGRATION})
    List<ReadTemplates.InUse> all(@PathVariable String id, Actor actor) {
        return Answers.orProblem(read.all(id, actor));
    }

    @GetMapping("/{template}.xhtml")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<String> text(@PathVariable String id, @PathVariable String template, Actor actor) {
        var text = Answers.orProblem(read.text(id, template, actor));
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.xhtml\"".formatted(template))
                .body(text);
    }

    @GetMapping("/{template}.{ending:pdf|docx}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<byte[]> specimen(
            @PathVariable String id, @PathVariable String template, @PathVariable String ending, Actor actor) {
        return PaperFiles.answer(PaperFiles.format(ending).then(format -> read.specimen(id, template, format, actor)));
    }

    @PutMapping("/{template}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<Void> replace(
            @PathVariable String id,
            @PathVariable String template,
            @Valid @RequestBody TemplateBody body,
            Actor actor) {
        Answers.orProblem(write.template(id, template, body.text(), actor));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{template}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<Void> shipped(@PathVariable String id, @PathVariable String template, Actor actor) {
        Answers.orProblem(write.template(id, template, null, actor));
        return ResponseEntity.noContent().build();
    }

    record TemplateBody(@NotBlank @Size(max = 200_000) String text) {}
}
