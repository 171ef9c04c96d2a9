package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.AttachFile;
import org.shagi.enrolment.application.OpenAttachment;
import org.shagi.enrolment.application.RemoveAttachment;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of a case. The name that a file had on somebody's computer is never looked at. */
@RestController
@RequestMapping("/cases/{id}/attachments")
class AttachmentController {

    private final AttachFile attachFile;
    private final RemoveAttachment removeAttachment;
    private final OpenAttachment openAttachment;

    AttachmentController(AttachFile attachFile, RemoveAttachment removeAttachment, OpenAttachment openAttachment) {
        this.attachFile = attachFile;
        this.removeAttachment = removeAttachment;
        this.openAttachment = openAttachment;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<AttachmentView> attach(
            @PathVariable String id,
            @RequestPart MultipartFile file,
            @RequestParam @Size(max = 60) String item,
            @RequestParam(required = false) @Nullable @Size(max = 50) Set<String> shows,
            IdempotencyKey key,
            Actor actor) {
        var made = Answers.orProblem(
                attachFile.attach(id, key.id(), item, shows == null ? Set.of() : shows, content(file), actor));
        return Answers.created(
                made.fresh(), "/cases/" + id + "/attachments/" + made.value().id(), 1, AttachmentView.of(made.value()));
    }

    @GetMapping
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<AttachmentView> list(@PathVariable String id, Actor actor) {
        return Answers.orProblem(openAttachment.list(id, actor)).stream()
                .map(AttachmentView::of)
                .toList();
    }

    /** The file to be saved, never to be shown within a page of ours. */
    @GetMapping("/{attachmentId}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> open(@PathVariable String id, @PathVariable String attachmentId, Actor actor) {
        var opened = Answers.orProblem(openAttachment.open(id, attachmentId, actor));
        var attachment = opened.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(attachment.fileName())
                                .build()
                                .toString())
                .body(opened.content());
    }

    /** @param reason why it is taken out, without names */
    @DeleteMapping("/{attachmentId}")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    List<AttachmentView> remove(
            @PathVariable String id,
            @PathVariable String attachmentId,
            @RequestParam @NotBlank @Size(max = 300) String reason,
            Actor actor) {
        Answers.orProblem(removeAttachment.remove(id, attachmentId, reason.strip(), actor));
        return list(id, actor);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
