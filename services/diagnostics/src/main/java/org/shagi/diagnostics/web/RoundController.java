package org.shagi.diagnostics.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.application.CloseRound;
import org.shagi.diagnostics.application.ConductRound;
import org.shagi.diagnostics.application.EnterLevels;
import org.shagi.diagnostics.application.OpenRound;
import org.shagi.diagnostics.application.RedateRound;
import org.shagi.diagnostics.application.TimeRounds;
import org.shagi.diagnostics.domain.Round;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens rounds, enters levels, closes rounds. */
@RestController
class RoundController {

    private final OpenRound openRound;
    private final EnterLevels enterLevels;
    private final CloseRound closeRound;
    private final ConductRound conductRound;
    private final RedateRound redateRound;
    private final TimeRounds timeRounds;

    RoundController(
            OpenRound openRound,
            EnterLevels enterLevels,
            CloseRound closeRound,
            ConductRound conductRound,
            RedateRound redateRound,
            TimeRounds timeRounds) {
        this.openRound = openRound;
        this.enterLevels = enterLevels;
        this.closeRound = closeRound;
        this.conductRound = conductRound;
        this.redateRound = redateRound;
        this.timeRounds = timeRounds;
    }

    @PostMapping("/groups/{groupId}/rounds")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, INTEGRATION})
    ResponseEntity<RoundView> open(
            Actor actor, IdempotencyKey key, @PathVariable String groupId, @Valid @RequestBody NewRound body) {
        var opened = Answers.orProblem(openRound.open(actor, groupId, body.stage(), body.openedOn(), key.id()));
        var round = opened.round();
        return Answers.created(
                opened.fresh(), "/rounds/" + round.id(), round.version(), RoundView.of(round, timeRounds.of(round)));
    }

    @PutMapping("/rounds/{roundId}/children/{childId}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, INTEGRATION})
    ResponseEntity<EntryAnswer> enter(
            Actor actor, @PathVariable String roundId, @PathVariable String childId, @Valid @RequestBody Levels body) {
        var entered = Answers.orProblem(enterLevels.enter(actor, roundId, childId, body.parsed(), body.parsedDays()));
        var round = entered.round();
        var filled = round.matrix(childId).entries().size();
        return Answers.versioned(
                round.version(),
                new EntryAnswer(
                        roundId, childId, filled, entered.changed(), MeanView.of(entered.observed()), round.version()));
    }

    @PostMapping("/rounds/{roundId}/closing")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<RoundView> close(Actor actor, @PathVariable String roundId) {
        return answer(Answers.orProblem(closeRound.close(actor, roundId)));
    }

    record NewRound(@NotNull String stage, @NotNull LocalDate openedOn) {}

    @PutMapping("/rounds/{roundId}/conduct")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, INTEGRATION})
    ResponseEntity<RoundView> conduct(Actor actor, @PathVariable String roundId, @Valid @RequestBody ConductBody body) {
        return answer(Answers.orProblem(conductRound.conduct(
                actor,
                roundId,
                body.toConduct(),
                Optional.ofNullable(body.seen()).map(ConductBody::toConduct))));
    }

    @PutMapping("/rounds/{roundId}/opening")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, INTEGRATION})
    ResponseEntity<RoundView> redate(Actor actor, @PathVariable String roundId, @Valid @RequestBody OpeningDay body) {
        return answer(Answers.orProblem(redateRound.redate(actor, roundId, body.openedOn())));
    }

    record OpeningDay(@NotNull LocalDate openedOn) {}

    private ResponseEntity<RoundView> answer(Round round) {
        return Answers.versioned(round.version(), RoundView.of(round, timeRounds.of(round)));
    }

    /** @param days by indicator and day of observation; null if only levels are entered */
    record Levels(
            @NotNull Map<String, @Nullable String> levels,
            @Nullable Map<String, @NotNull Map<String, @Nullable String>> days) {

        Map<String, Optional<String>> parsed() {
            return parsed(levels);
        }

        Map<String, Map<String, Optional<String>>> parsedDays() {
            var parsed = new HashMap<String, Map<String, Optional<String>>>();
            if (days != null) {
                for (var observed : days.entrySet()) {
                    parsed.put(observed.getKey(), parsed(observed.getValue()));
                }
            }
            return parsed;
        }

        private static Map<String, Optional<String>> parsed(Map<String, @Nullable String> levels) {
            var parsed = new HashMap<String, Optional<String>>();
            levels.forEach((number, level) -> parsed.put(number, Optional.ofNullable(level)));
            return parsed;
        }
    }

    /**
     * What came of an entry; it repeats no level, since not everybody who may write may read.
     *
     * @param filled levels entered of this child so far, 0 to 13
     * @param observations what the days come to, of the indicators with days in the request; those without a day are left out
     */
    record EntryAnswer(
            String roundId,
            String childId,
            int filled,
            boolean changed,
            SortedMap<Integer, MeanView> observations,
            long version) {}
}
