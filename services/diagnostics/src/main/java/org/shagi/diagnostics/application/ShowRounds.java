package org.shagi.diagnostics.application;

import java.util.List;
import org.shagi.diagnostics.domain.Attempt.ToListRounds;
import org.shagi.diagnostics.domain.Attempt.ToSeeMatrix;
import org.shagi.diagnostics.domain.Attempt.ToSeeRound;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Shows the rounds of a group and, to whom they concern, the matrices of its children. */
@Component
public class ShowRounds {

    private final Groups groups;
    private final Rounds rounds;

    ShowRounds(Groups groups, Rounds rounds) {
        this.groups = groups;
        this.rounds = rounds;
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

    /** The matrix of a child, with who chose each level; empty if nothing is entered. */
    public Decision<Matrix> matrix(Actor actor, String roundId, String childId) {
        var round = rounds.find(roundId);
        var group = round.flatMap(some -> groups.find(some.groupId()));
        return RoundRules.check(new ToSeeMatrix(actor, roundId, round, group, childId))
                .map(allowed -> allowed.round().orElseThrow().matrix(childId));
    }
}
