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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.SetConditions;
import org.shagi.assignment.application.ShowCatchUp;
import org.shagi.assignment.application.ShowReachability;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A group's course as a whole: what it can reach, what is behind, and under which conditions its months are planned. */
@RestController
@RequestMapping("/groups/{id}")
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
class CourseController {

    private final ShowReachability showReachability;
    private final ShowCatchUp showCatchUp;
    private final SetConditions setConditions;

    CourseController(ShowReachability showReachability, ShowCatchUp showCatchUp, SetConditions setConditions) {
        this.showReachability = showReachability;
        this.showCatchUp = showCatchUp;
        this.setConditions = setConditions;
    }

    @GetMapping("/reachability")
    ReachabilityView reachability(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return ReachabilityView.of(Answers.orProblem(showReachability.of(actor, id, from, to)));
    }

    @GetMapping("/catch-up")
    CatchUpView catchUp(Actor actor, @PathVariable String id) {
        return CatchUpView.of(Answers.orProblem(showCatchUp.ofGroup(actor, id)));
    }

    @GetMapping("/planning-conditions")
    ResponseEntity<ConditionsView> conditions(Actor actor, @PathVariable String id) {
        var conditions = Answers.orProblem(setConditions.shown(actor, id));
        return Answers.versioned(conditions.version(), ConditionsView.of(conditions));
    }

    @PutMapping("/planning-conditions")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<ConditionsView> setConditions(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConditionsView body) {
        var set = Answers.orProblem(Versions.ifMatch(ifMatch)
                .then(seen -> body.conditions().then(wanted -> setConditions.of(actor, id, wanted, seen))));
        return Answers.versioned(set.version(), ConditionsView.of(set));
    }
}
