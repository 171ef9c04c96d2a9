package org.shagi.diagnostics.application;

import java.time.InstantSource;
import org.shagi.diagnostics.domain.Attempt.ToClose;
import org.shagi.diagnostics.domain.Round;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Closes a round once its matrices are signed. */
@Component
public class CloseRound {

    private final Groups groups;
    private final Rounds rounds;
    private final InstantSource clock;

    CloseRound(Groups groups, Rounds rounds, InstantSource clock) {
        this.groups = groups;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The closed round. Levels that somebody enters at the same moment are either in it or refused. */
    public Decision<Round> close(Actor actor, String roundId) {
        while (true) {
            var before = rounds.find(roundId);
            var group = before.flatMap(round -> groups.find(round.groupId()));
            var at = clock.instant();
            var decision = Round.close(new ToClose(actor, roundId, before, group, at));
            if (!(decision instanceof Decision.Accepted<Round>(var closed)) || rounds.replace(closed, at)) {
                return decision;
            }
        }
    }
}
