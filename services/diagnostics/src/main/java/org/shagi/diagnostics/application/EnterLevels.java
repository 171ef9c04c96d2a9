package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.shagi.diagnostics.domain.Attempt.ToEnter;
import org.shagi.diagnostics.domain.Observation;
import org.shagi.diagnostics.domain.Reading.What;
import org.shagi.diagnostics.domain.Round;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * Enters levels into the matrix of one child. The answer tells the mean of the days entered, so that nobody has to read the matrix for
 * it: what one has typed oneself is no reading. Where days of somebody else are in that mean, it is one, and is written down.
 */
@Component
public class EnterLevels {

    private final Groups groups;
    private final Rounds rounds;
    private final IndicatorSets sets;
    private final WatchReadings watch;
    private final InstantSource clock;

    EnterLevels(Groups groups, Rounds rounds, IndicatorSets sets, WatchReadings watch, InstantSource clock) {
        this.groups = groups;
        this.rounds = rounds;
        this.sets = sets;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Several people may enter at once: whoever comes second enters into what the first has left.
     *
     * @param levels name of the level by number of the indicator, as they came; empty takes a level back, and indicators
     *     that are not named stay as they are
     * @param days name of the level by day of observation, by number of the indicator, likewise
     */
    public Decision<Entered> enter(
            Actor actor,
            String roundId,
            String childId,
            Map<String, Optional<String>> levels,
            Map<String, Map<String, Optional<String>>> days) {
        while (true) {
            var before = rounds.find(roundId);
            var attempt = new ToEnter(
                    actor,
                    roundId,
                    before,
                    before.flatMap(round -> groups.find(round.groupId())),
                    sets.of(before),
                    childId,
                    levels,
                    days,
                    clock.instant());
            var decision = Round.enter(attempt)
                    .map(after -> new Entered(after, !after.equals(before.orElseThrow()), attempt.observed(after)));
            if (isDone(decision, attempt)) {
                return decision.map(entered -> told(entered, attempt));
            }
        }
    }

    private boolean isDone(Decision<Entered> decision, ToEnter attempt) {
        return switch (decision) {
            case Decision.Refused<Entered> _ -> true;
            case Decision.Accepted<Entered>(var entered) ->
                !entered.changed() || rounds.replace(entered.round(), attempt.at());
        };
    }

    private Entered told(Entered entered, ToEnter attempt) {
        if (!entered.observed().values().stream()
                .allMatch(seen -> seen.isBy(attempt.actor().id()))) {
            var group = attempt.group().orElseThrow();
            watch.seen(
                    attempt.actor(), What.MATRIX, false, group, entered.round().id(), attempt.children());
        }
        return entered;
    }

    /**
     * The round as it stands now.
     *
     * @param changed {@code false} if all levels stood there already; then nothing was stored and nobody is told
     * @param observed of the indicators of which days were typed all that is observed, those without a day left out
     */
    public record Entered(Round round, boolean changed, SortedMap<Integer, Observation> observed) {}
}
