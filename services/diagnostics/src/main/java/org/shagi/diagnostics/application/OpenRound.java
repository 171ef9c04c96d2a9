package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.shagi.diagnostics.domain.Attempt.ToOpen;
import org.shagi.diagnostics.domain.Opening;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stamp;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Opens a round of diagnostics in a group, once for each stage. */
@Component
public class OpenRound {

    private final Groups groups;
    private final Rounds rounds;
    private final IndicatorSets sets;
    private final InstantSource clock;
    private final ZoneId zone;

    OpenRound(Groups groups, Rounds rounds, IndicatorSets sets, InstantSource clock, ZoneId zone) {
        this.groups = groups;
        this.rounds = rounds;
        this.sets = sets;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param stage name of the stage, as it came
     * @param on day of the diagnostics
     * @param request what a repeat of this request is known by
     */
    public Decision<Opened> open(Actor actor, String groupId, String stage, LocalDate on, String request) {
        var opening = new Opening(on, new Stamp(actor.id(), clock.instant()), request);
        var held = rounds.ofGroup(groupId);
        var attempt = new ToOpen(
                actor,
                groupId,
                groups.find(groupId),
                stage,
                opening,
                LocalDate.ofInstant(opening.stamp().at(), zone),
                sets.ofCourse(held),
                held.stream()
                        .filter(round -> round.stage().name().equals(stage))
                        .findFirst());
        return Round.open(attempt).then(round -> stored(round, attempt));
    }

    private Decision<Opened> stored(Round round, ToOpen attempt) {
        if (attempt.standing().isPresent()) {
            return Decision.accepted(new Opened(round, false));
        }
        if (rounds.add(round, attempt.opening().stamp().at())) {
            return Decision.accepted(new Opened(round, true));
        }
        var overtaken = new ToOpen(
                attempt.actor(),
                attempt.groupId(),
                attempt.group(),
                attempt.stage(),
                attempt.opening(),
                attempt.today(),
                attempt.indicators(),
                Optional.of(rounds.find(round.id()).orElseThrow()));
        return Round.open(overtaken).map(standing -> new Opened(standing, false));
    }

    /**
     * A round that is there now.
     *
     * @param fresh whether this very request has opened it; {@code false} for its repeats
     */
    public record Opened(Round round, boolean fresh) {}
}
