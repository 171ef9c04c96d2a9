package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.shagi.assignment.application.RecordCirclePlan;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The plan of a group's circle. */
@RestController
class CirclePlanController {

    private final RecordCirclePlan recordCirclePlan;

    CirclePlanController(RecordCirclePlan recordCirclePlan) {
        this.recordCirclePlan = recordCirclePlan;
    }

    @PutMapping("/groups/{id}/circle-plan")
    @RolesAllowed({CIRCLE_LEADER, DEPARTMENT_HEAD, INTEGRATION})
    CirclePlanView drawn(Actor actor, @PathVariable String id, @Valid @RequestBody DrawnBody body) {
        var plan = Answers.orProblem(recordCirclePlan.drawn(actor, id, body.on()));
        return new CirclePlanView(plan.groupId(), plan.drawnOn(), plan.by());
    }

    record DrawnBody(@NotNull LocalDate on) {}

    record CirclePlanView(String groupId, LocalDate drawnOn, String by) {}
}
