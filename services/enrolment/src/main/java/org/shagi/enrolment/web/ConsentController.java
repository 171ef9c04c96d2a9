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
import java.util.List;
import java.util.Locale;
import org.shagi.enrolment.application.GiveConsent;
import org.shagi.enrolment.application.ReadConsents;
import org.shagi.enrolment.application.WithdrawConsent;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.consent.Consent;
import org.shagi.enrolment.domain.consent.ConsentForms;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consents of the representative: three kinds, each on a paper of its own. */
@RestController
@RequestMapping("/cases/{id}/consents")
class ConsentController {

    private final GiveConsent giveConsent;
    private final WithdrawConsent withdrawConsent;
    private final ReadConsents readConsents;
    private final ConsentForms forms;

    ConsentController(
            GiveConsent giveConsent, WithdrawConsent withdrawConsent, ReadConsents readConsents, ConsentForms forms) {
        this.giveConsent = giveConsent;
        this.withdrawConsent = withdrawConsent;
        this.readConsents = readConsents;
        this.forms = forms;
    }

    @GetMapping
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<ConsentView> list(@PathVariable String id, Actor actor, Locale locale) {
        var standing = Answers.orProblem(readConsents.of(id, actor));
        return standing.consents().consents().stream()
                .map(consent -> ConsentView.of(consent, forms, standing.today(), locale))
                .toList();
    }

    @PostMapping
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<ConsentView> give(
            @PathVariable String id,
            @Valid @RequestBody ConsentBody body,
            IdempotencyKey key,
            Actor actor,
            Locale locale) {
        return made(
                id,
                Answers.orProblem(body.request(key.id()).then(request -> giveConsent.give(id, request, actor))),
                actor,
                locale);
    }

    @PostMapping("/{consentId}/withdrawal")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<ConsentView> withdraw(
            @PathVariable String id,
            @PathVariable String consentId,
            @Valid @RequestBody WithdrawalBody body,
            IdempotencyKey key,
            Actor actor,
            Locale locale) {
        return made(
                id,
                Answers.orProblem(
                        withdrawConsent.withdraw(id, consentId, body.on(), Blank.toNull(body.document()), actor)),
                actor,
                locale);
    }

    private ResponseEntity<ConsentView> made(String id, Made<Consent> made, Actor actor, Locale locale) {
        var standing = Answers.orProblem(readConsents.of(id, actor));
        return Answers.created(
                made.fresh(),
                "/cases/" + id + "/consents",
                standing.consents().version(),
                ConsentView.of(made.value(), forms, standing.today(), locale));
    }
}
