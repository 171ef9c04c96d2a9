package org.shagi.diagnostics.application;

import org.shagi.diagnostics.domain.Attempt.ToSeeCard;
import org.shagi.diagnostics.domain.GroupCard;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Shows the card of a group at one stage, with the levels of children only to whom they concern. */
@Component
public class ShowGroupCard {

    private final Groups groups;
    private final Rounds rounds;
    private final IndicatorSets sets;

    ShowGroupCard(Groups groups, Rounds rounds, IndicatorSets sets) {
        this.groups = groups;
        this.rounds = rounds;
        this.sets = sets;
    }

    /** @param stage name of the stage, as it came */
    public Decision<GroupCard> show(Actor actor, String groupId, String stage) {
        return RoundRules.check(new ToSeeCard(actor, groupId, groups.find(groupId), stage))
                .map(this::card);
    }

    private GroupCard card(ToSeeCard allowed) {
        var group = allowed.group().orElseThrow();
        var stage = Stage.parse(allowed.stage()).orElseThrow();
        var round = rounds.find(Round.idOf(group.id(), stage));
        var set = round.map(some -> sets.version(some.indicatorSet())).orElseGet(sets::current);
        var card = GroupCard.of(group, stage, set, round);
        return group.showsLevelsTo(allowed.actor()) ? card : card.depersonalised();
    }
}
