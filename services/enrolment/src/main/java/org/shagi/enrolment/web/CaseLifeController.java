package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.shagi.enrolment.application.EndStay;
import org.shagi.enrolment.application.PassMilestone;
import org.shagi.enrolment.application.RegisterCase;
import org.shagi.enrolment.application.TransferChild;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a case besides its papers: registration, milestones, transfer, and the end of the service. */
@RestController
@RequestMapping("/applications/{id}")
class CaseLifeController {

    private final RegisterCase registerCase;
    private final PassMilestone passMilestone;
    private final EndStay endStay;
    private final TransferChild transferChild;

    CaseLifeController(
            RegisterCase registerCase, PassMilestone passMilestone, EndStay endStay, TransferChild transferChild) {
        this.registerCase = registerCase;
        this.passMilestone = passMilestone;
        this.endStay = endStay;
        this.transferChild = transferChild;
    }

    @PostMapping("/registration")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<CaseView> registration(
            @PathVariable String id, @Valid @RequestBody DayBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(registerCase.register(id, body.on(), actor));
    }

    @PutMapping("/milestones/{milestone}")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, GROUP_LEADER, INTEGRATION})
    ResponseEntity<CaseView> milestone(
            @PathVariable String id,
            @PathVariable Milestone milestone,
            @Valid @RequestBody MilestoneBody body,
            Actor actor) {
        return CaseAnswers.shown(passMilestone.pass(id, milestone, body.on(), body.paperNumber(), actor));
    }

    @PostMapping("/refusal")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<CaseView> refusal(
            @PathVariable String id, @Valid @RequestBody RefusalBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(body.ending().then(ending -> endStay.refuse(id, ending, actor)));
    }

    @PostMapping("/termination")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<CaseView> termination(
            @PathVariable String id, @Valid @RequestBody TerminationBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(endStay.terminate(id, body.ending(), actor));
    }

    @PostMapping("/transfer")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<CaseView> transfer(
            @PathVariable String id, @Valid @RequestBody TransferBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(transferChild.transfer(id, body.groupId(), body.from(), body.order(), actor));
    }
}
