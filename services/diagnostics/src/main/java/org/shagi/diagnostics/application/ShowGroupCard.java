package org.shagi.diagnostics.application;

import java.util.Arrays;
import java.util.List;
import org.shagi.diagnostics.domain.Attempt.ToListRounds;
import org.shagi.diagnostics.domain.Attempt.ToSeeCard;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.GroupCard;
import org.shagi.diagnostics.domain.GroupResults;
import org.shagi.diagnostics.domain.Reading.What;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Shows the card and the results of a group, with the levels of children only to whom they concern. */
@Component
public class ShowGroupCard {

    private final Groups groups;
    private final Rounds rounds;
    private final IndicatorSets sets;
    private final WatchReadings watch;

    ShowGroupCard(Groups groups, Rounds rounds, IndicatorSets sets, WatchReadings watch) {
        this.groups = groups;
        this.rounds = rounds;
        this.sets = sets;
        this.watch = watch;
    }

    /**
     * @param stage name of the stage, as it came
     * @param countsOnly whether the asker wants no levels, even if they may be shown
     */
    public Decision<GroupCard> show(Actor actor, String groupId, String stage, boolean countsOnly) {
        return RoundRules.check(new ToSeeCard(actor, groupId, groups.find(groupId), stage))
                .map(allowed -> {
                    var group = allowed.group().orElseThrow();
                    var card = card(group, Stage.parse(stage).orElseThrow(), rounds.ofGroup(groupId));
                    if (countsOnly || !group.showsLevelsTo(actor)) {
                        return card.depersonalised();
                    }
                    watch.seen(actor, What.CARD, false, group, Round.idOf(groupId, card.stage()), card.shown());
                    return card;
                });
    }

    /**
     * The card of the whole course: one for each stage, in their order.
     *
     * @param printed whether it goes on paper
     */
    public Decision<List<GroupCard>> course(Actor actor, String groupId, boolean printed) {
        return RoundRules.check(new ToListRounds(actor, groupId, groups.find(groupId)))
                .map(allowed -> {
                    var group = allowed.group().orElseThrow();
                    var held = rounds.ofGroup(groupId);
                    var cards = Arrays.stream(Stage.values())
                            .map(stage -> card(group, stage, held))
                            .toList();
                    if (!group.showsLevelsTo(actor)) {
                        return cards.stream().map(GroupCard::depersonalised).toList();
                    }
                    watch.seen(actor, What.CARD, printed, group, "", shown(cards));
                    return cards;
                });
    }

    private static List<String> shown(List<GroupCard> cards) {
        return cards.stream().flatMap(card -> card.shown().stream()).distinct().toList();
    }

    /**
     * The results of the course as they stand.
     *
     * @param printed whether they go on paper
     */
    public Decision<GroupResults> results(Actor actor, String groupId, boolean printed) {
        return RoundRules.check(new ToListRounds(actor, groupId, groups.find(groupId)))
                .map(allowed -> {
                    var group = allowed.group().orElseThrow();
                    var first = rounds.find(Round.idOf(groupId, Stage.PRIMARY));
                    var last = rounds.find(Round.idOf(groupId, Stage.FINAL));
                    var results = GroupResults.of(group, sets.of(first), first, last);
                    if (!group.showsLevelsTo(actor)) {
                        return results.depersonalised();
                    }
                    watch.seen(actor, What.RESULTS, printed, group, "", results.shown());
                    return results;
                });
    }

    private GroupCard card(Group group, Stage stage, List<Round> held) {
        return GroupCard.of(
                group,
                stage,
                sets.ofCourse(held),
                held.stream().filter(round -> round.stage() == stage).findFirst());
    }
}
