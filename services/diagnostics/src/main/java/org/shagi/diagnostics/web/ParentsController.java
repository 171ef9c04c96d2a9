package org.shagi.diagnostics.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.shagi.diagnostics.application.TellParents;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the parents were told of a round. */
@RestController
class ParentsController {

    private final TellParents tellParents;

    ParentsController(TellParents tellParents) {
        this.tellParents = tellParents;
    }

    /** By round the day on which the parents were told of it. */
    @GetMapping("/groups/{groupId}/parents-told")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER, INTEGRATION})
    Map<String, LocalDate> days(Actor actor, @PathVariable String groupId) {
        return Answers.orProblem(tellParents.days(actor, groupId));
    }

    @PutMapping("/rounds/{roundId}/parents-told")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, INTEGRATION})
    ToldView told(Actor actor, @PathVariable String roundId, @Valid @RequestBody ToldBody body) {
        var told = Answers.orProblem(tellParents.told(actor, roundId, body.on()));
        return new ToldView(told.roundId(), told.on(), told.stamp().by());
    }

    record ToldBody(@NotNull LocalDate on) {}

    record ToldView(String roundId, LocalDate on, String by) {}
}
