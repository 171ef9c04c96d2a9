package org.shagi.assignment.web;

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
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.ApprovePlan;
import org.shagi.assignment.application.ChangePlan;
import org.shagi.assignment.application.GeneratePlan;
import org.shagi.assignment.application.ShowServicePlan;
import org.shagi.assignment.application.ShownPlan;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.shagi.kit.web.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The service plans of a group, month by month. */
@RestController
@RequestMapping("/groups/{id}/plans/{month}")
class ServicePlanController {

    private final GeneratePlan generatePlan;
    private final ShowServicePlan showServicePlan;
    private final ChangePlan changePlan;
    private final ApprovePlan approvePlan;

    ServicePlanController(
            GeneratePlan generatePlan,
            ShowServicePlan showServicePlan,
            ChangePlan changePlan,
            ApprovePlan approvePlan) {
        this.generatePlan = generatePlan;
        this.showServicePlan = showServicePlan;
        this.changePlan = changePlan;
        this.approvePlan = approvePlan;
    }

    /** A month has one plan, so the key of the request is asked for as everywhere, but not needed to find a repeat. */
    @PostMapping("/generation")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<ServicePlanView> generate(
            Actor actor,
            @PathVariable String id,
            @PathVariable YearMonth month,
            IdempotencyKey key,
            @Valid @RequestBody(required = false) PlanBodies.@Nullable ReasonBody body) {
        var reason = PlanBodies.text(body == null ? null : body.reason());
        var generated = Answers.orProblem(generatePlan.forMonth(actor, id, month, reason));
        var view = ServicePlanView.of(generated.plan());
        return Answers.created(generated.fresh(), "/groups/%s/plans/%s".formatted(id, month), view.version(), view);
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
    ResponseEntity<ServicePlanView> show(Actor actor, @PathVariable String id, @PathVariable YearMonth month) {
        return answer(showServicePlan.forMonth(actor, id, month));
    }

    @PutMapping("/days")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<ServicePlanView> change(
            Actor actor,
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PlanBodies.DaysBody body) {
        return answer(Versions.ifMatch(ifMatch)
                .then(seen -> changePlan.days(actor, id, month, body.wanted(), PlanBodies.text(body.reason()), seen)));
    }

    /** Puts a session that was suggested, or another one that has an open place, into the plan; a repeat changes nothing. */
    @PostMapping("/sessions")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<ServicePlanView> add(
            Actor actor,
            @PathVariable String id,
            @PathVariable YearMonth month,
            IdempotencyKey key,
            @Valid @RequestBody PlanBodies.SessionBody body) {
        if (!YearMonth.from(body.date()).equals(month)) {
            return answer(Decision.refused(Refusal.rule("day-not-in-plan").with("date", body.date())));
        }
        return answer(changePlan.add(
                actor, id, body.date(), body.from(), new ServiceCode(body.code()), PlanBodies.text(body.reason())));
    }

    @PostMapping("/approval")
    @RolesAllowed({DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<ServicePlanView> approve(
            Actor actor,
            @PathVariable String id,
            @PathVariable YearMonth month,
            IdempotencyKey key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) PlanBodies.@Nullable ApprovalBody body) {
        var on = body == null ? null : body.on();
        return answer(Versions.ifMatch(ifMatch).then(seen -> approvePlan.ofMonth(actor, id, month, on, seen)));
    }

    private static ResponseEntity<ServicePlanView> answer(Decision<ShownPlan> decision) {
        var view = ServicePlanView.of(Answers.orProblem(decision));
        return Answers.versioned(view.version(), view);
    }
}
