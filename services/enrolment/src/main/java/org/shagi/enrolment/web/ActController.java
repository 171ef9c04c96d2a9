package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.shagi.enrolment.application.DraftAct;
import org.shagi.enrolment.application.PrintAct;
import org.shagi.enrolment.application.ReadActs;
import org.shagi.enrolment.application.ShownAct;
import org.shagi.enrolment.application.SignAct;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of a case: drafted, looked at on paper, signed. */
@RestController
@RequestMapping("/cases/{id}/acts")
class ActController {

    private final ReadActs readActs;
    private final DraftAct draftAct;
    private final SignAct signAct;
    private final PrintAct printAct;

    ActController(ReadActs readActs, DraftAct draftAct, SignAct signAct, PrintAct printAct) {
        this.readActs = readActs;
        this.draftAct = draftAct;
        this.signAct = signAct;
        this.printAct = printAct;
    }

    @GetMapping
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<ActView> list(@PathVariable String id, Actor actor) {
        return Answers.orProblem(readActs.of(id, actor)).stream()
                .map(ActView::of)
                .toList();
    }

    @GetMapping("/{act}.{ending}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String act, @PathVariable String ending, Actor actor) {
        return PaperFiles.answer(PaperFiles.format(ending).then(format -> printAct.print(id, act, format, actor)));
    }

    @PostMapping
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<ActView> draft(
            @PathVariable String id, @Valid @RequestBody DraftBody body, IdempotencyKey key, Actor actor) {
        return made(
                id,
                Period.between(body.from(), body.to())
                        .then(period -> draftAct.draft(id, key.id(), body.kind(), period, actor)));
    }

    @PostMapping("/{act}/signature")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<ActView> sign(
            @PathVariable String id,
            @PathVariable String act,
            @Valid @RequestBody SignatureBody body,
            IdempotencyKey key,
            Actor actor) {
        return made(id, signAct.sign(id, act, body.on(), actor));
    }

    private static ResponseEntity<ActView> made(String caseId, Decision<Made<ShownAct>> decision) {
        var made = Answers.orProblem(decision);
        var act = made.value().act();
        return Answers.created(
                made.fresh(), "/cases/%s/acts/%s".formatted(caseId, act.id()), act.version(), ActView.of(made.value()));
    }

    /** @param kind {@code INTERIM} or {@code FINAL}; a difference act comes of itself where one of these days is signed */
    record DraftBody(
            @NotNull ActKind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    record SignatureBody(@NotNull LocalDate on) {}
}
