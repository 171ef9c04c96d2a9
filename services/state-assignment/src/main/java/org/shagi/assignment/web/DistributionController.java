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
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.OrderDistribution;
import org.shagi.assignment.domain.distribution.DistributionOrder;
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

/** Who gives which service of a group. */
@RestController
@RequestMapping("/groups/{id}/distribution")
class DistributionController {

    private final OrderDistribution orderDistribution;

    DistributionController(OrderDistribution orderDistribution) {
        this.orderDistribution = orderDistribution;
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
    ResponseEntity<DistributionView> show(Actor actor, @PathVariable String id) {
        return answer(Answers.orProblem(orderDistribution.shown(actor, id)));
    }

    @PutMapping
    @RolesAllowed({DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<DistributionView> order(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DistributionBody body) {
        return answer(Answers.orProblem(
                Versions.ifMatch(ifMatch).then(seen -> orderDistribution.of(actor, id, body.wording(), seen))));
    }

    private static ResponseEntity<DistributionView> answer(OrderDistribution.Shown shown) {
        return Answers.versioned(shown.order().map(DistributionOrder::version).orElse(0L), DistributionView.of(shown));
    }
}
