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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.shagi.enrolment.application.MarkPaper;
import org.shagi.enrolment.application.ReadCard;
import org.shagi.enrolment.application.ReadChecklist;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case file: what is there, what is missing, and whether the file can be signed. */
@RestController
@RequestMapping("/cases/{id}")
class ChecklistController {

    private final ReadChecklist readChecklist;
    private final ReadCard readCard;
    private final MarkPaper markPaper;
    private final CaseFileForm form;
    private final InstantSource clock;
    private final ZoneId zone;

    ChecklistController(
            ReadChecklist readChecklist,
            ReadCard readCard,
            MarkPaper markPaper,
            CaseFileForm form,
            InstantSource clock,
            ZoneId zone) {
        this.readChecklist = readChecklist;
        this.readCard = readCard;
        this.markPaper = markPaper;
        this.form = form;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/checklist")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ChecklistView checklist(@PathVariable String id, Actor actor, Locale locale) {
        return ChecklistView.of(
                Answers.orProblem(readChecklist.of(id, actor)), LocalDate.ofInstant(clock.instant(), zone), locale);
    }

    @PutMapping("/checklist/{item}")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ChecklistView mark(
            @PathVariable String id,
            @PathVariable String item,
            @Valid @RequestBody MarkBody body,
            Actor actor,
            Locale locale) {
        Answers.orProblem(markPaper.mark(id, item, body.state(), body.on(), actor));
        return checklist(id, actor, locale);
    }

    @GetMapping("/readiness")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ReadinessView readiness(@PathVariable String id, Actor actor, Locale locale) {
        return ReadinessView.of(Answers.orProblem(readChecklist.readiness(id, actor)), locale);
    }

    @GetMapping("/card")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, INTEGRATION})
    CardView card(@PathVariable String id, Actor actor, Locale locale) {
        return CardView.of(form, Answers.orProblem(readCard.of(id, actor)), locale);
    }
}
