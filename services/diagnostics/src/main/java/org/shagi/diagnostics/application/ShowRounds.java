package org.shagi.diagnostics.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shagi.diagnostics.domain.Attempt.ToListRounds;
import org.shagi.diagnostics.domain.Attempt.ToSeeMatrices;
import org.shagi.diagnostics.domain.Attempt.ToSeeMatrix;
import org.shagi.diagnostics.domain.Attempt.ToSeeRound;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Reading.What;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Shows the rounds of a group and, to whom they concern, the matrices of its children; whoever is shown one is written down. */
@Component
public class ShowRounds {

    private final Groups groups;
    private final Rounds rounds;
    private final IndicatorSets sets;
    private final WatchReadings watch;

    ShowRounds(Groups groups, Rounds rounds, IndicatorSets sets, WatchReadings watch) {
        this.groups = groups;
        this.rounds = rounds;
        this.sets = sets;
        this.watch = watch;
    }

    /** The rounds of a group in the order of the stages. */
    public Decision<List<Round>> ofGroup(Actor actor, String groupId) {
        return RoundRules.check(new ToListRounds(actor, groupId, groups.find(groupId)))
                .map(allowed -> rounds.ofGroup(groupId));
    }

    /** One round; who asks may not see its matrices for that. */
    public Decision<Round> one(Actor actor, String roundId) {
        var round = rounds.find(roundId);
        var group = round.flatMap(some -> groups.find(some.groupId()));
        return RoundRules.check(new ToSeeRound(actor, roundId, round, group))
                .map(allowed -> allowed.round().orElseThrow());
    }

    /** What a round asks of each child: later rounds may ask otherwise. */
    public Decision<IndicatorSet> indicators(Actor actor, String roundId) {
        return one(actor, roundId).map(round -> sets.version(round.indicatorSet()));
    }

    /** The matrix of a child, with who chose each level: all of it for the head, for others the part they entered. */
    public Decision<Matrix> matrix(Actor actor, String roundId, String childId) {
        var round = rounds.find(roundId);
        var group = round.flatMap(some -> groups.find(some.groupId()));
        return RoundRules.check(new ToSeeMatrix(actor, roundId, round, group, childId))
                .map(allowed -> {
                    watch.seen(actor, What.MATRIX, false, allowed.group().orElseThrow(), roundId, List.of(childId));
                    var known = allowed.group().orElseThrow();
                    return known.shown(allowed.round().orElseThrow().matrix(childId), actor);
                });
    }

    /** The matrices of all children of a round, by child in the order of the roster: of each what its reader may be shown. */
    public Decision<Matrices> matrices(Actor actor, String roundId) {
        var known = rounds.find(roundId);
        var group = known.flatMap(some -> groups.find(some.groupId()));
        return RoundRules.check(new ToSeeMatrices(actor, roundId, known, group)).map(allowed -> {
            var round = allowed.round().orElseThrow();
            var children = allowed.group().orElseThrow();
            watch.seen(
                    actor,
                    What.MATRIX,
                    false,
                    children,
                    roundId,
                    List.copyOf(round.matrices().keySet()));
            return new Matrices(round, children, actor);
        });
    }

    /**
     * A round with everybody's matrix.
     *
     * @param reader to whom they are shown
     */
    public record Matrices(Round round, Group group, Actor reader) {

        /** By id of the child. */
        public Map<String, Matrix> byChild() {
            return group.children().stream()
                    .map(Group.Child::id)
                    .collect(Collectors.toMap(Function.identity(), child -> group.shown(round.matrix(child), reader)));
        }
    }
}
