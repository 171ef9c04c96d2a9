package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Locale;
import org.shagi.enrolment.application.register.ReadBatches;
import org.shagi.enrolment.application.register.RecordBatchStep;
import org.shagi.enrolment.application.register.SignBatch;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a batch: one address for each step. */
@RestController
@RequestMapping("/register/batches/" + RegisterController.ID)
class RegisterStepController {

    private final SignBatch signBatch;
    private final RecordBatchStep recordBatchStep;
    private final ReadBatches readBatches;
    private final Problems problems;

    RegisterStepController(
            SignBatch signBatch, RecordBatchStep recordBatchStep, ReadBatches readBatches, Problems problems) {
        this.signBatch = signBatch;
        this.recordBatchStep = recordBatchStep;
        this.readBatches = readBatches;
        this.problems = problems;
    }

    @PostMapping("/signing")
    @RolesAllowed({DIRECTOR, INTEGRATION})
    ResponseEntity<BatchView> signing(@PathVariable String id, Actor actor, Locale locale) {
        return shown(signBatch.sign(id, actor), actor, locale);
    }

    @PostMapping("/sending")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<BatchView> sending(
            @PathVariable String id, @Valid @RequestBody BatchSendingBody body, Actor actor, Locale locale) {
        return shown(
                recordBatchStep.record(
                        id, BatchState.SENT, body.on(), body.recipient().strip(), actor),
                actor,
                locale);
    }

    @PostMapping("/acceptance")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<BatchView> acceptance(
            @PathVariable String id, @Valid @RequestBody BatchAcceptanceBody body, Actor actor, Locale locale) {
        return shown(recordBatchStep.record(id, BatchState.ACCEPTED, body.on(), body.number(), actor), actor, locale);
    }

    @PostMapping("/rejection")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<BatchView> rejection(
            @PathVariable String id, @Valid @RequestBody BatchRejectionBody body, Actor actor, Locale locale) {
        return shown(
                recordBatchStep.record(
                        id, BatchState.REJECTED, body.on(), body.reason().strip(), actor),
                actor,
                locale);
    }

    private ResponseEntity<BatchView> shown(Decision<Made<RegisterBatch>> decision, Actor actor, Locale locale) {
        var batch = Answers.orProblem(decision).value();
        var sheet = Answers.orProblem(readBatches.one(batch.id(), actor));
        return Answers.versioned(batch.version(), BatchView.of(sheet, problems, locale));
    }
}
