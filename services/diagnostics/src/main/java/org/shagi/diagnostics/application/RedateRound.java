package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shagi.diagnostics.domain.Attempt.ToRedate;
import org.shagi.diagnostics.domain.Round;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Puts the day right on which an open round is held. */
@Component
public class RedateRound {

    private final Groups groups;
    private final Rounds rounds;
    private final InstantSource clock;
    private final ZoneId zone;

    RedateRound(Groups groups, Rounds rounds, InstantSource clock, ZoneId zone) {
        this.groups = groups;
        this.rounds = rounds;
        this.clock = clock;
        this.zone = zone;
    }

    /** The round, held on that day; levels that are entered at the same moment stay. */
    public Decision<Round> redate(Actor actor, String roundId, LocalDate on) {
        while (true) {
            var before = rounds.find(roundId);
            var group = before.flatMap(round -> groups.find(round.groupId()));
            var now = clock.instant();
            var attempt = new ToRedate(actor, roundId, before, group, on, LocalDate.ofInstant(now, zone), now);
            var decision = Round.redate(attempt);
            if (isDone(decision, attempt)) {
                return decision;
            }
        }
    }

    private boolean isDone(Decision<Round> decision, ToRedate attempt) {
        return switch (decision) {
            case Decision.Refused<Round> _ -> true;
            case Decision.Accepted<Round>(var held) ->
                attempt.round().filter(held::equals).isPresent() || rounds.replace(held, attempt.at());
        };
    }
}
