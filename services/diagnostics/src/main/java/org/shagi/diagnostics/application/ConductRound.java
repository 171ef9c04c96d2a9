package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.util.Optional;
import org.shagi.diagnostics.domain.Attempt.ToConduct;
import org.shagi.diagnostics.domain.Conduct;
import org.shagi.diagnostics.domain.Round;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Says by which methods and in which subgroups a round is held. */
@Component
public class ConductRound {

    private final Groups groups;
    private final Rounds rounds;
    private final InstantSource clock;

    ConductRound(Groups groups, Rounds rounds, InstantSource clock) {
        this.groups = groups;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * The round, held so; levels that are entered at the same moment stay.
     *
     * @param seen what the writer saw to stand before; empty replaces whatever stands
     */
    public Decision<Round> conduct(Actor actor, String roundId, Conduct conduct, Optional<Conduct> seen) {
        while (true) {
            var before = rounds.find(roundId);
            var group = before.flatMap(round -> groups.find(round.groupId()));
            var attempt = new ToConduct(actor, roundId, before, group, conduct, seen, clock.instant());
            var decision = Round.conduct(attempt);
            if (isDone(decision, attempt)) {
                return decision;
            }
        }
    }

    private boolean isDone(Decision<Round> decision, ToConduct attempt) {
        return switch (decision) {
            case Decision.Refused<Round> _ -> true;
            case Decision.Accepted<Round>(var held) ->
                attempt.round().filter(held::equals).isPresent() || rounds.replace(held, attempt.at());
        };
    }
}
