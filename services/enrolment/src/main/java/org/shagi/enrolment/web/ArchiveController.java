package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.shagi.enrolment.application.ArchiveCase;
import org.shagi.enrolment.application.DestroyCase;
import org.shagi.enrolment.application.ReadCases;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The archive: keeping cases, and destroying them in two steps when their time is over. */
@RestController
class ArchiveController {

    private final ArchiveCase archiveCase;
    private final DestroyCase destroyCase;
    private final ReadCases readCases;

    ArchiveController(ArchiveCase archiveCase, DestroyCase destroyCase, ReadCases readCases) {
        this.archiveCase = archiveCase;
        this.destroyCase = destroyCase;
        this.readCases = readCases;
    }

    @PostMapping("/cases/{id}/archiving")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<CaseView> archive(
            @PathVariable String id, @Valid @RequestBody DayBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(archiveCase.archive(id, body.on(), actor));
    }

    @PostMapping("/cases/{id}/destruction")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<CaseView> propose(
            @PathVariable String id, @Valid @RequestBody DestructionBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(
                archiveCase.proposeDestruction(id, body.reason().strip(), actor));
    }

    @PostMapping("/cases/{id}/destruction/approval")
    @RolesAllowed({DIRECTOR, INTEGRATION})
    ResponseEntity<DestroyedView> approve(
            @PathVariable String id, @Valid @RequestBody DestructionActBody body, IdempotencyKey key, Actor actor) {
        var made = Answers.orProblem(destroyCase.approve(id, body.act(), actor));
        var remains = made.value();
        return Answers.created(
                made.fresh(),
                "/destructions?department=" + remains.departmentId(),
                remains.version(),
                DestroyedView.of(remains));
    }

    @GetMapping("/destructions")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, QUALITY_OFFICER, INTEGRATION})
    List<DestroyedView> destroyed(@RequestParam String department, Actor actor) {
        return Answers.orProblem(readCases.destroyedIn(department, actor)).stream()
                .map(DestroyedView::of)
                .toList();
    }
}
