package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.ReviewCyclogram;
import org.shagi.assignment.application.ReviseCyclogram;
import org.shagi.assignment.application.ShowCyclogram;
import org.shagi.assignment.application.ShownCyclogram;
import org.shagi.assignment.domain.cyclogram.CyclogramFindings.Span;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cyclogram of a group: the sample until the group has one of its own. */
@RestController
@RequestMapping("/groups/{id}/cyclogram")
class CyclogramController {

    private final ShowCyclogram showCyclogram;
    private final ReviseCyclogram reviseCyclogram;
    private final ReviewCyclogram reviewCyclogram;

    CyclogramController(ShowCyclogram showCyclogram, ReviseCyclogram reviseCyclogram, ReviewCyclogram reviewCyclogram) {
        this.showCyclogram = showCyclogram;
        this.reviseCyclogram = reviseCyclogram;
        this.reviewCyclogram = reviewCyclogram;
    }

    /** @param regime elements of the day regime, each as {@code 09:00-09:30}; enrolment has it */
    @GetMapping("/findings")
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
    List<FindingView> findings(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") List<String> regime) {
        return Answers.orProblem(spans(regime).then(spans -> reviewCyclogram.of(actor, id, spans))).stream()
                .map(FindingView::of)
                .toList();
    }

    private static Decision<List<Span>> spans(List<String> regime) {
        try {
            return Decision.accepted(regime.stream()
                    .map(element -> element.split("-", 2))
                    .map(times -> new Span(LocalTime.parse(times[0]), LocalTime.parse(times[times.length - 1])))
                    .toList());
        } catch (DateTimeParseException unreadable) {
            return Decision.refused(Refusal.malformed("malformed-regime"));
        }
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
