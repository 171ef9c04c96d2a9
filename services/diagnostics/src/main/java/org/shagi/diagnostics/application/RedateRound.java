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
        return Changing.round(
                () -> attempt(actor, roundId, on),
                Round::redate,
                (redated, attempt) -> rounds.replace(redated, attempt.at()));
    }

    private ToRedate attempt(Actor actor, String roundId, LocalDate on) {
        var round = rounds.find(roundId);
        var group = round.flatMap(some -> groups.find(some.groupId()));
        var now = clock.instant();
        return new ToRedate(actor, roundId, round, group, on, LocalDate.ofInstant(now, zone), now);
    }
}
