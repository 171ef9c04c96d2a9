package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.shagi.enrolment.application.EnterParentSupport;
import org.shagi.enrolment.application.EnterPreventionEvent;
import org.shagi.enrolment.application.EnterUrgentAid;
import org.shagi.enrolment.application.IdentifyRecipient;
import org.shagi.enrolment.application.PrintUrgentAct;
import org.shagi.enrolment.application.ReadParents;
import org.shagi.enrolment.web.ParentsBody.EventBody;
import org.shagi.enrolment.web.ParentsBody.ServiceBody;
import org.shagi.enrolment.web.ParentsBody.SnilsBody;
import org.shagi.enrolment.web.ParentsBody.UrgentBody;
import org.shagi.enrolment.web.ParentsView.EventView;
import org.shagi.enrolment.web.ParentsView.JournalView;
import org.shagi.enrolment.web.ParentsView.ServiceView;
import org.shagi.enrolment.web.ParentsView.UrgentView;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Services to parents: urgent ones, those of their own programmes, and events of prevention. */
@RestController
class ParentsController {

    private final EnterUrgentAid enterUrgentAid;
    private final IdentifyRecipient identifyRecipient;
    private final EnterParentSupport enterParentSupport;
    private final EnterPreventionEvent enterPreventionEvent;
    private final ReadParents readParents;
    private final PrintUrgentAct printUrgentAct;
    private final String preventionLabel;

    ParentsController(
            EnterUrgentAid enterUrgentAid,
            IdentifyRecipient identifyRecipient,
            EnterParentSupport enterParentSupport,
            EnterPreventionEvent enterPreventionEvent,
            ReadParents readParents,
            PrintUrgentAct printUrgentAct,
            @Value("${shagi.enrolment.parents.prevention-label}") String preventionLabel) {
        this.enterUrgentAid = enterUrgentAid;
        this.identifyRecipient = identifyRecipient;
        this.enterParentSupport = enterParentSupport;
        this.enterPreventionEvent = enterPreventionEvent;
        this.readParents = readParents;
        this.printUrgentAct = printUrgentAct;
        this.preventionLabel = preventionLabel;
    }

    @PostMapping("/cases/{id}/parents/urgent-services")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<UrgentView> urgent(
            @PathVariable String id, @Valid @RequestBody UrgentBody body, IdempotencyKey key, Actor actor) {
        var made = Answers.orProblem(body.parent()
                .then(parent ->
                        enterUrgentAid.enter(id, key.id(), parent, body.kind(), body.on(), body.papers(), actor)));
        return Answers.created(
                made.fresh(), "/cases/" + id + "/parents/urgent-services", 1, UrgentView.of(made.value()));
    }

    @PutMapping("/cases/{id}/parents/urgent-services/{service}/recipient")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, INTEGRATION})
    UrgentView recipient(
            @PathVariable String id, @PathVariable String service, @Valid @RequestBody SnilsBody body, Actor actor) {
        return UrgentView.of(
                Answers.orProblem(body.number().then(number -> identifyRecipient.identify(id, service, number, actor)))
                        .value());
    }

    @GetMapping("/cases/{id}/parents/urgent-services")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        REGISTRAR,
        INTEGRATION
    })
    List<UrgentView> urgentOfCase(@PathVariable String id, Actor actor) {
        return Answers.orProblem(readParents.urgentOfCase(id, actor)).stream()
                .map(UrgentView::of)
                .toList();
    }

    @GetMapping("/cases/{id}/parents/urgent-services/{service}/act.{ending}")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        REGISTRAR,
        INTEGRATION
    })
    ResponseEntity<byte[]> act(
            @PathVariable String id, @PathVariable String service, @PathVariable String ending, Actor actor) {
        return PaperFiles.answer(
                PaperFiles.format(ending).then(format -> printUrgentAct.print(id, service, format, actor)));
    }

    @GetMapping("/departments/{id}/urgent-services")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, REGISTRAR, CENTRAL_OFFICE, INTEGRATION})
    JournalView journal(@PathVariable String id, @RequestParam int year, Actor actor) {
        return JournalView.of(Answers.orProblem(readParents.journal(id, year, actor)));
    }

    @PostMapping("/cases/{id}/parents/services")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<ServiceView> service(
            @PathVariable String id, @Valid @RequestBody ServiceBody body, IdempotencyKey key, Actor actor) {
        var made = Answers.orProblem(enterParentSupport.enter(
                id, key.id(), body.given(), body.at(), Blank.toNull(body.lateReason()), actor));
        return Answers.created(made.fresh(), "/cases/" + id + "/parents/services", 1, ServiceView.of(made.value()));
    }

    @GetMapping("/cases/{id}/parents/services")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, QUALITY_OFFICER, INTEGRATION})
    List<ServiceView> services(@PathVariable String id, Actor actor) {
        return Answers.orProblem(readParents.ofCase(id, actor)).services().stream()
                .map(ServiceView::of)
                .toList();
    }

    @PostMapping("/cases/{id}/parents/prevention-events")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<EventView> event(
            @PathVariable String id, @Valid @RequestBody EventBody body, IdempotencyKey key, Actor actor) {
        var made = Answers.orProblem(body.parsed()
                .then(code -> enterPreventionEvent.enter(
                        id, key.id(), code, body.topic().strip(), body.at(), Blank.toNull(body.lateReason()), actor)));
        return Answers.created(
                made.fresh(),
                "/cases/" + id + "/parents/prevention-events",
                1,
                EventView.of(made.value(), preventionLabel));
    }

    @GetMapping("/cases/{id}/parents/prevention-events")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, QUALITY_OFFICER, INTEGRATION})
    List<EventView> events(@PathVariable String id, Actor actor) {
        return Answers.orProblem(readParents.ofCase(id, actor)).events().stream()
                .map(event -> EventView.of(event, preventionLabel))
                .toList();
    }
}
