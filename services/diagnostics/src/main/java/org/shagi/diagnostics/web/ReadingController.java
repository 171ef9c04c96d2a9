package org.shagi.diagnostics.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.diagnostics.application.ShowGroupCard;
import org.shagi.diagnostics.application.ShowRounds;
import org.shagi.diagnostics.application.TimeRounds;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows rounds, matrices, the card of the group and the indicators. */
@RestController
class ReadingController {

    private final ShowRounds showRounds;
    private final ShowGroupCard showGroupCard;
    private final TimeRounds timeRounds;

    ReadingController(ShowRounds showRounds, ShowGroupCard showGroupCard, TimeRounds timeRounds) {
        this.showRounds = showRounds;
        this.showGroupCard = showGroupCard;
        this.timeRounds = timeRounds;
    }

    @GetMapping("/groups/{groupId}/rounds")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER, INTEGRATION})
    List<RoundView> rounds(Actor actor, @PathVariable String groupId) {
        return Answers.orProblem(showRounds.ofGroup(actor, groupId)).stream()
                .map(round -> RoundView.of(round, timeRounds.of(round)))
                .toList();
    }

    @GetMapping("/rounds/{roundId}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER, INTEGRATION})
    ResponseEntity<RoundView> round(Actor actor, @PathVariable String roundId) {
        var round = Answers.orProblem(showRounds.one(actor, roundId));
        return Answers.versioned(round.version(), RoundView.of(round, timeRounds.of(round)));
    }

    @GetMapping("/rounds/{roundId}/children/{childId}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD})
    MatrixView matrix(Actor actor, @PathVariable String roundId, @PathVariable String childId) {
        return MatrixView.of(childId, Answers.orProblem(showRounds.matrix(actor, roundId, childId)));
    }

    @GetMapping("/groups/{groupId}/card")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER, INTEGRATION})
    CardView card(
            Actor actor,
            @PathVariable String groupId,
            @RequestParam String stage,
            @RequestParam(defaultValue = "false") boolean countsOnly,
            Locale locale) {
        return CardView.of(Answers.orProblem(showGroupCard.show(actor, groupId, stage, countsOnly)), locale);
    }

    @GetMapping("/rounds/{roundId}/matrices")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD})
    List<MatrixView> matrices(Actor actor, @PathVariable String roundId) {
        var matrices = Answers.orProblem(showRounds.matrices(actor, roundId));
        var byChild = matrices.byChild();
        return matrices.group().children().stream()
                .map(child -> MatrixView.of(child.id(), byChild.getOrDefault(child.id(), Matrix.EMPTY)))
                .toList();
    }

    /** When each stage belongs, whether it was opened or not. */
    @GetMapping("/groups/{groupId}/schedule")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER, INTEGRATION})
    Map<Stage, TimingView> schedule(Actor actor, @PathVariable String groupId) {
        return Answers.orProblem(timeRounds.planned(actor, groupId)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, stage -> TimingView.of(stage.getValue())));
    }

    /** What the matrices of a round ask, in the order of the form. */
    @GetMapping("/rounds/{roundId}/indicators")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER, INTEGRATION})
    List<IndicatorView> indicators(Actor actor, @PathVariable String roundId, Locale locale) {
        return Answers.orProblem(showRounds.indicators(actor, roundId)).indicators().stream()
                .map(indicator -> IndicatorView.of(indicator, locale))
                .toList();
    }
}
