package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.shagi.enrolment.application.AcceptApplication;
import org.shagi.enrolment.application.ConcludeContract;
import org.shagi.enrolment.application.EnrolChild;
import org.shagi.enrolment.application.PresentCertificate;
import org.shagi.enrolment.application.PresentProgramme;
import org.shagi.enrolment.application.Today;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A child's way from the application to enrolment: one address for each paper. */
@RestController
@RequestMapping("/applications")
class ApplicationController {

    private final AcceptApplication acceptApplication;
    private final PresentProgramme presentProgramme;
    private final PresentCertificate presentCertificate;
    private final ConcludeContract concludeContract;
    private final EnrolChild enrolChild;
    private final Today today;

    ApplicationController(
            AcceptApplication acceptApplication,
            PresentProgramme presentProgramme,
            PresentCertificate presentCertificate,
            ConcludeContract concludeContract,
            EnrolChild enrolChild,
            Today today) {
        this.acceptApplication = acceptApplication;
        this.presentProgramme = presentProgramme;
        this.presentCertificate = presentCertificate;
        this.concludeContract = concludeContract;
        this.enrolChild = enrolChild;
        this.today = today;
    }

    @PostMapping
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<CaseView> accept(@Valid @RequestBody ApplicationBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(
                body.application(key.id()).then(application -> acceptApplication.accept(application, actor)));
    }

    @PutMapping("/{id}/programme")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<CaseView> programme(@PathVariable String id, @Valid @RequestBody ProgrammeBody body, Actor actor) {
        return CaseAnswers.shown(body.programme(today.date())
                .then(paper -> body.presentedOn() == null
                        ? presentProgramme.presentUndated(id, paper, actor)
                        : presentProgramme.present(id, paper, actor)));
    }

    @PutMapping("/{id}/certificate")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<CaseView> certificate(
            @PathVariable String id, @Valid @RequestBody CertificateBody body, Actor actor) {
        return CaseAnswers.shown(body.certificate().then(paper -> presentCertificate.present(id, paper, actor)));
    }

    @PostMapping("/{id}/contract")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<CaseView> contract(
            @PathVariable String id, @Valid @RequestBody ContractBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(body.contract().then(paper -> concludeContract.conclude(id, paper, actor)));
    }

    @PostMapping("/{id}/enrolment")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<CaseView> enrolment(
            @PathVariable String id, @Valid @RequestBody EnrolmentBody body, IdempotencyKey key, Actor actor) {
        return CaseAnswers.created(enrolChild.enrol(id, body.order(), actor));
    }
}
