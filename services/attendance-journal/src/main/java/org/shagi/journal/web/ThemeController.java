package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.DrawThemes;
import org.shagi.journal.application.PassThemes;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.journal.domain.themes.ThemeStep;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Thematic plans of months, and of the circle for the whole course: {@code period} is {@code yyyy-MM} or {@code circle}. */
@RestController
@RequestMapping("/groups/{id}/themes/{period}")
class ThemeController {

    private final DrawThemes drawThemes;
    private final PassThemes passThemes;

    ThemeController(DrawThemes drawThemes, PassThemes passThemes) {
        this.drawThemes = drawThemes;
        this.passThemes = passThemes;
    }

    @GetMapping
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    ResponseEntity<ThemePlanView> view(Actor reader, @PathVariable String id, @PathVariable String period) {
        return answer(period(period).then(wanted -> drawThemes.view(reader, id, wanted)));
    }

    /** The plan as a whole. {@code If-Match} is needed where one with other content exists. */
    @PutMapping
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, INTEGRATION})
    ResponseEntity<ThemePlanView> draw(
            Actor writer,
            @PathVariable String id,
            @PathVariable String period,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody @Valid ThemesRequest request) {
        return answer(period(period)
                .then(wanted -> Versions.ifMatch(seen)
                        .then(version -> drawThemes.draw(writer, id, wanted, request.themes(), version))));
    }

    @PutMapping("/submission")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, INTEGRATION})
    ResponseEntity<ThemePlanView> submit(Actor actor, @PathVariable String id, @PathVariable String period) {
        return passed(actor, id, period, ThemeStep.SUBMIT, null);
    }

    @PutMapping("/agreement")
    @RolesAllowed({DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<ThemePlanView> agree(Actor actor, @PathVariable String id, @PathVariable String period) {
        return passed(actor, id, period, ThemeStep.AGREE, null);
    }

    @PutMapping("/return")
    @RolesAllowed({DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<ThemePlanView> giveBack(
            Actor actor,
            @PathVariable String id,
            @PathVariable String period,
            @RequestBody @Valid ThemesRequest.Return request) {
        return passed(actor, id, period, ThemeStep.RETURN, request.remark().strip());
    }

    @PutMapping("/revision")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<ThemePlanView> revise(Actor actor, @PathVariable String id, @PathVariable String period) {
        return passed(actor, id, period, ThemeStep.REVISE, null);
    }

    private ResponseEntity<ThemePlanView> passed(
            Actor actor, String id, String period, ThemeStep step, @Nullable String remark) {
        return answer(period(period).then(wanted -> passThemes.pass(actor, id, wanted, step, remark)));
    }

    private static Decision<ThemePeriod> period(String name) {
        return ThemePeriod.parse(name)
                .<Decision<ThemePeriod>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(
                        Refusal.malformed("malformed-parameter").with("parameter", "period")));
    }

    private static ResponseEntity<ThemePlanView> answer(Decision<ThematicPlan> decision) {
        var plan = Answers.orProblem(decision);
        return Answers.versioned(plan.version(), ThemePlanView.of(plan));
    }
}
