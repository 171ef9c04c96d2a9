package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import org.shagi.assignment.application.GeneratePlan;
import org.shagi.assignment.application.ShowServicePlan;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The service plans of a group, month by month. */
@RestController
@RequestMapping("/groups/{id}/plans/{month}")
class ServicePlanController {

    private final GeneratePlan generatePlan;
    private final ShowServicePlan showServicePlan;

    ServicePlanController(GeneratePlan generatePlan, ShowServicePlan showServicePlan) {
        this.generatePlan = generatePlan;
        this.showServicePlan = showServicePlan;
    }

    /** A month has one plan, so the key of the request is asked for as everywhere, but not needed to find a repeat. */
    @PostMapping("/generation")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<ServicePlanView> generate(
            Actor actor, @PathVariable String id, @PathVariable YearMonth month, IdempotencyKey key) {
        var generated = Answers.orProblem(generatePlan.forMonth(actor, id, month));
        var body = ServicePlanView.of(generated.plan());
        return Answers.created(generated.fresh(), "/groups/%s/plans/%s".formatted(id, month), body.version(), body);
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
        var body = ServicePlanView.of(Answers.orProblem(showServicePlan.forMonth(actor, id, month)));
        return Answers.versioned(body.version(), body);
    }
}
