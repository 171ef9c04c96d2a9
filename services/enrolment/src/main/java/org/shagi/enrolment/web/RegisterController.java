package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.shagi.enrolment.application.register.DrawUpBatch;
import org.shagi.enrolment.application.register.Drawing;
import org.shagi.enrolment.application.register.ReadBatches;
import org.shagi.enrolment.application.register.RegisterFormat;
import org.shagi.enrolment.application.register.TakeFile;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.shagi.kit.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Batches for the register of recipients, and their files. */
@RestController
@RequestMapping("/register")
class RegisterController {

    static final String ID = "{id:[0-9a-f-]{36}}";

    private final DrawUpBatch drawUpBatch;
    private final ReadBatches readBatches;
    private final TakeFile takeFile;
    private final Drawing.Desk drawings;
    private final Problems problems;

    RegisterController(
            DrawUpBatch drawUpBatch,
            ReadBatches readBatches,
            TakeFile takeFile,
            Drawing.Desk drawings,
            Problems problems) {
        this.drawUpBatch = drawUpBatch;
        this.readBatches = readBatches;
        this.takeFile = takeFile;
        this.drawings = drawings;
        this.problems = problems;
    }

    @GetMapping("/profiles")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    List<BatchView.ProfileLine> profiles() {
        return readBatches.profiles().stream()
                .map(profile -> new BatchView.ProfileLine(
                        profile.id(), profile.title(), profile.schemaVersion(), profile.messageTypes()))
                .toList();
    }

    @PostMapping("/batches")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<BatchView> drawUp(
            @Valid @RequestBody BatchBody body, IdempotencyKey key, Actor actor, Locale locale) {
        var made = Answers.orProblem(body.scope().then(scope -> drawUpBatch.drawUp(key.id(), scope, actor)));
        var batch = made.value().batch();
        return Answers.created(
                made.fresh(),
                "/register/batches/" + batch.id(),
                batch.version(),
                BatchView.of(made.value(), problems, locale));
    }

    /** How far the batch is that this caller draws up under this key; nothing if it is not at work. */
    @GetMapping("/drawing")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<Drawing.Progress> drawing(IdempotencyKey key) {
        return progress(key.id());
    }

    /** How far the records of a batch are that is being signed; nothing if it is not at work. */
    @GetMapping("/batches/" + ID + "/drawing")
    @RolesAllowed({DIRECTOR, INTEGRATION})
    ResponseEntity<Drawing.Progress> signing(@PathVariable String id) {
        return progress(id);
    }

    private ResponseEntity<Drawing.Progress> progress(String id) {
        return drawings.of(id)
                .map(progress ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(progress))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/batches")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    List<BatchView.Line> lines(Actor actor) {
        return readBatches.inScopeOf(actor).stream().map(BatchView.Line::of).toList();
    }

    @GetMapping("/batches/" + ID)
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<BatchView> one(@PathVariable String id, Actor actor, Locale locale) {
        var sheet = Answers.orProblem(readBatches.one(id, actor));
        return Answers.versioned(sheet.batch().version(), BatchView.of(sheet, problems, locale));
    }

    @GetMapping("/batches/" + ID + ".{format:csv|xlsx|xml|json}")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String format, Actor actor) {
        var wanted = RegisterFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var taken = Answers.orProblem(takeFile.take(id, wanted, actor));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"register-%s.%s\"".formatted(id, format))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-SHA256", taken.sha256())
                .body(taken.content());
    }
}
