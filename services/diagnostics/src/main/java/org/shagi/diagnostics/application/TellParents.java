package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.shagi.diagnostics.domain.Attempt.ToListRounds;
import org.shagi.diagnostics.domain.Attempt.ToTellParents;
import org.shagi.diagnostics.domain.ParentsTold;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The parents were told the results of a round and were given recommendations (S003 V.4, V.6). */
@Component
public class TellParents {

    private final Groups groups;
    private final Rounds rounds;
    private final ToldParents told;
    private final InstantSource clock;
    private final ZoneId zone;

    TellParents(Groups groups, Rounds rounds, ToldParents told, InstantSource clock, ZoneId zone) {
        this.groups = groups;
        this.rounds = rounds;
        this.told = told;
        this.clock = clock;
        this.zone = zone;
    }

    /** By round of this group the day on which the parents were told of it. */
    public Decision<Map<String, LocalDate>> days(Actor actor, String groupId) {
        return RoundRules.check(new ToListRounds(actor, groupId, groups.find(groupId)))
                .map(allowed -> told.days(
                        rounds.ofGroup(groupId).stream().map(Round::id).toList()));
    }

    public Decision<ParentsTold> told(Actor actor, String roundId, LocalDate on) {
        var at = clock.instant();
        var round = rounds.find(roundId);
        var attempt = new ToTellParents(
                actor,
                roundId,
                round,
                round.flatMap(known -> groups.find(known.groupId())),
                on,
                round.flatMap(known -> known.closing()).map(stamp -> LocalDate.ofInstant(stamp.at(), zone)),
                LocalDate.ofInstant(at, zone),
                at);
        return ParentsTold.of(attempt).map(done -> {
            told.keep(done);
            return done;
        });
    }
}
