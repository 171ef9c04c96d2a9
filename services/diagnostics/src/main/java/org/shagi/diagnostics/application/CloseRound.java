package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.shagi.diagnostics.domain.Attempt.ToClose;
import org.shagi.diagnostics.domain.Course;
import org.shagi.diagnostics.domain.Group;
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
    private final ZoneId zone;

    CloseRound(Groups groups, Rounds rounds, InstantSource clock, ZoneId zone) {
        this.groups = groups;
        this.rounds = rounds;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The closed round; closing it again changes nothing. Levels that somebody enters at the same moment are either in it or
     * refused.
     */
    public Decision<Round> close(Actor actor, String roundId) {
        return Changing.round(
                () -> attempt(actor, roundId),
                Round::close,
                (closed, attempt) -> rounds.replaceClosed(closed, attempt.at(), emphasised(closed, attempt)));
    }

    private ToClose attempt(Actor actor, String roundId) {
        var round = rounds.find(roundId);
        var group = round.flatMap(some -> groups.find(some.groupId()));
        return new ToClose(actor, roundId, round, group, clock.instant());
    }

    private Optional<YearMonth> emphasised(Round closed, ToClose attempt) {
        var lastDay = attempt.group().flatMap(Group::course).flatMap(Course::to);
        return closed.emphasised(lastDay, LocalDate.ofInstant(attempt.at(), zone));
    }
}
