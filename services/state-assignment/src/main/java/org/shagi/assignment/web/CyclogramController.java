package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.ReviseCyclogram;
import org.shagi.assignment.application.ShowCyclogram;
import org.shagi.assignment.application.ShownCyclogram;
import org.shagi.kit.domain.Actor;
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

/** The cyclogram of a group: the sample until the group has one of its own. */
@RestController
@RequestMapping("/groups/{id}/cyclogram")
class CyclogramController {

    private final ShowCyclogram showCyclogram;
    private final ReviseCyclogram reviseCyclogram;

    CyclogramController(ShowCyclogram showCyclogram, ReviseCyclogram reviseCyclogram) {
        this.showCyclogram = showCyclogram;
        this.reviseCyclogram = reviseCyclogram;
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
    ResponseEntity<CyclogramView> show(Actor actor, @PathVariable String id) {
        return answer(Answers.orProblem(showCyclogram.of(actor, id)));
    }

    @PutMapping
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<CyclogramView> revise(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CyclogramBody body) {
        return answer(Answers.orProblem(
                Versions.ifMatch(ifMatch).then(seen -> reviseCyclogram.of(actor, id, body.toCells(), seen))));
    }

    private static ResponseEntity<CyclogramView> answer(ShownCyclogram shown) {
        return Answers.versioned(shown.held().version(), CyclogramView.of(shown));
    }
}
