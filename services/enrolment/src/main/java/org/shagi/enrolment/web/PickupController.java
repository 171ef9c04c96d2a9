package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.CheckDeparture;
import org.shagi.enrolment.application.HandInPickup;
import org.shagi.enrolment.application.ReadPickups;
import org.shagi.enrolment.application.RevokePickup;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.web.PickupBody.CheckBody;
import org.shagi.enrolment.web.PickupBody.RevocationBody;
import org.shagi.enrolment.web.PickupView.DepartureView;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may take a child home, and the decisions at the door. */
@RestController
class PickupController {

    private final HandInPickup handInPickup;
    private final RevokePickup revokePickup;
    private final CheckDeparture checkDeparture;
    private final ReadPickups readPickups;

    PickupController(
            HandInPickup handInPickup,
            RevokePickup revokePickup,
            CheckDeparture checkDeparture,
            ReadPickups readPickups) {
        this.handInPickup = handInPickup;
        this.revokePickup = revokePickup;
        this.checkDeparture = checkDeparture;
        this.readPickups = readPickups;
    }

    @GetMapping("/cases/{id}/pickup")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, QUALITY_OFFICER, INTEGRATION})
    ResponseEntity<PickupView> one(@PathVariable String id, Actor actor) {
        var standing = Answers.orProblem(readPickups.ofCase(id, actor));
        return Answers.versioned(standing.permissions().version(), PickupView.of(standing));
    }

    @PutMapping("/cases/{id}/pickup")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<PickupView> handIn(@PathVariable String id, @Valid @RequestBody PickupBody body, Actor actor) {
        Answers.orProblem(Period.between(body.validFrom(), body.validTo())
                .then(valid -> handInPickup.handIn(id, body.selfDeparture(), body.named(), valid, body.on(), actor)));
        return one(id, actor);
    }

    @PostMapping("/cases/{id}/pickup/revocations")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<PickupView> revoke(
            @PathVariable String id, @Valid @RequestBody RevocationBody body, IdempotencyKey key, Actor actor) {
        var made = Answers.orProblem(revokePickup.revoke(id, body.adult(), body.on(), actor));
        var standing = Answers.orProblem(readPickups.ofCase(id, actor));
        return Answers.created(
                made.fresh(), "/cases/" + id + "/pickup", made.value().version(), PickupView.of(standing));
    }

    @PostMapping("/cases/{id}/pickup/checks")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<DepartureView> check(
            @PathVariable String id, @Valid @RequestBody CheckBody body, IdempotencyKey key, Actor actor) {
        var made = Answers.orProblem(checkDeparture.check(id, key.id(), body.adult(), body.at(), actor));
        return Answers.created(made.fresh(), "/cases/" + id + "/pickup", 1, DepartureView.of(made.value()));
    }

    @GetMapping("/groups/{id}/pickups")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, SOCIAL_WORKER, INTEGRATION})
    DoorView door(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on, Actor actor) {
        return DoorView.of(id, Answers.orProblem(readPickups.ofGroup(id, on, actor)));
    }
}
