package org.shagi.diagnostics.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shagi.kit.domain.Actor;

/** What somebody wants with the rounds of a group, and everything that {@link RoundRules} look at; texts are as they came. */
public sealed interface Attempt {

    Actor actor();

    String groupId();

    /** The group it is about; empty if enrolment told of no such group. */
    Optional<Group> group();

    /** An attempt that names a stage of the course. */
    sealed interface AtStage extends Attempt {

        String stage();
    }

    /** An attempt about a certain round. */
    sealed interface OnRound extends Attempt {

        String roundId();

        /** The round with this id; empty if there is none. */
        Optional<Round> round();

        @Override
        default String groupId() {
            return round().map(Round::groupId).orElse("");
        }
    }

    /** An attempt to change a round. */
    sealed interface ToChange extends OnRound {

        Instant at();

        /** What the change will be remembered by. */
        default Stamp stamp() {
            return new Stamp(actor().id(), at());
        }
    }

    /** An attempt about one child of the group. */
    sealed interface OnChild extends OnRound {

        String childId();
    }

    /**
     * To open a round.
     *
     * @param standing the round that the group has at this stage already
     */
    record ToOpen(
            Actor actor,
            String groupId,
            Optional<Group> group,
            String stage,
            Opening opening,
            IndicatorSet indicators,
            Optional<Round> standing)
            implements AtStage {}

    /**
     * To enter levels of one child.
     *
     * @param indicators the set the round was opened with
     * @param levels name of the level by number of the indicator; empty takes the level back
     */
    record ToEnter(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            IndicatorSet indicators,
            String childId,
            Map<String, Optional<String>> levels,
            Instant at)
            implements ToChange, OnChild {

        /** The levels as the matrix knows them; to be asked for only when the rules found nothing. */
        Map<Integer, Optional<Level>> parsedLevels() {
            var parsed = new HashMap<Integer, Optional<Level>>();
            levels.forEach((number, level) -> parsed.put(
                    indicators.parse(number).orElseThrow().number(),
                    level.map(name -> Level.parse(name).orElseThrow())));
            return parsed;
        }
    }

    /** To close a round. */
    record ToClose(Actor actor, String roundId, Optional<Round> round, Optional<Group> group, Instant at)
            implements ToChange {}

    /**
     * To write down that the parents were told the results.
     *
     * @param closedOn the day in the centre's zone on which the round was closed; empty while it is open
     * @param today the day in the centre's zone
     */
    record ToTellParents(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            LocalDate on,
            Optional<LocalDate> closedOn,
            LocalDate today,
            Instant at)
            implements ToChange {}

    /** To see which rounds a group has had. */
    record ToListRounds(Actor actor, String groupId, Optional<Group> group) implements Attempt {}

    /** To see how a round stands, without anybody's levels. */
    record ToSeeRound(Actor actor, String roundId, Optional<Round> round, Optional<Group> group) implements OnRound {}

    /** To see the matrix of a child. */
    record ToSeeMatrix(Actor actor, String roundId, Optional<Round> round, Optional<Group> group, String childId)
            implements OnChild {}

    /** To see the card of a group. */
    record ToSeeCard(Actor actor, String groupId, Optional<Group> group, String stage) implements AtStage {}
}
