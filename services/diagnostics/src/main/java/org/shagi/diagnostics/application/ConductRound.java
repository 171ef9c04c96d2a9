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
        return Changing.round(
                () -> attempt(actor, roundId, conduct, seen),
                Round::conduct,
                (held, attempt) -> rounds.replace(held, attempt.at()));
    }

    private ToConduct attempt(Actor actor, String roundId, Conduct conduct, Optional<Conduct> seen) {
        var round = rounds.find(roundId);
        var group = round.flatMap(some -> groups.find(some.groupId()));
        return new ToConduct(actor, roundId, round, group, conduct, seen, clock.instant());
    }
}
