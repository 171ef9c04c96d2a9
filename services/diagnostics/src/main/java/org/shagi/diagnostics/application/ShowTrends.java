package org.shagi.diagnostics.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shagi.diagnostics.domain.Attempt.ToListRounds;
import org.shagi.diagnostics.domain.Attempt.ToSeeTrend;
import org.shagi.diagnostics.domain.Comparison;
import org.shagi.diagnostics.domain.Indicator;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Reading.What;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Tally;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Shows what changes from round to round: in a child, and in a group beside the centre's other groups. */
@Component
public class ShowTrends {

    private final Groups groups;
    private final Rounds rounds;
    private final IndicatorSets sets;
    private final WatchReadings watch;

    ShowTrends(Groups groups, Rounds rounds, IndicatorSets sets, WatchReadings watch) {
        this.groups = groups;
        this.rounds = rounds;
        this.sets = sets;
        this.watch = watch;
    }

    /** The matrices of one child by stage; stages of which nothing is entered are left out. */
    public Decision<OfChild> ofChild(Actor actor, String groupId, String childId) {
        return RoundRules.check(new ToSeeTrend(actor, groupId, groups.find(groupId), childId))
                .map(allowed -> {
                    watch.seen(actor, What.TREND, false, allowed.group().orElseThrow(), "", List.of(childId));
                    var held = rounds.ofGroup(groupId);
                    return new OfChild(
                            childId,
                            sets.ofCourse(held),
                            held.stream()
                                    .filter(round -> round.matrix(childId).isDiagnosed())
                                    .collect(Collectors.toMap(Round::stage, round -> round.matrix(childId))));
                });
    }

    /** The counts of a group and those of the others, stage by stage; no child is in them. */
    public Decision<OfGroup> ofGroup(Actor actor, String groupId) {
        return RoundRules.check(new ToListRounds(actor, groupId, groups.find(groupId)))
                .map(allowed -> {
                    var set = sets.ofCourse(rounds.ofGroup(groupId));
                    var stages = Arrays.stream(Stage.values())
                            .map(stage -> compared(groupId, stage, set))
                            .toList();
                    return new OfGroup(groupId, set, stages);
                });
    }

    private Comparison compared(String groupId, Stage stage, IndicatorSet set) {
        var others = rounds.others(groupId, stage, set.version());
        var own = rounds.find(Round.idOf(groupId, stage)).filter(round -> round.indicatorSet() == set.version());
        return Comparison.of(stage, tallies(own, set), others);
    }

    private static Map<Integer, Tally> tallies(Optional<Round> round, IndicatorSet set) {
        return round.map(some -> set.indicators().stream()
                        .map(Indicator::number)
                        .collect(Collectors.toMap(Function.identity(), some::tally)))
                .orElseGet(Map::of);
    }

    /** @param matrices by stage */
    public record OfChild(String childId, IndicatorSet indicators, Map<Stage, Matrix> matrices) {}

    /** @param stages in their order */
    public record OfGroup(String groupId, IndicatorSet indicators, List<Comparison> stages) {}
}
