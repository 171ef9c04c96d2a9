package org.shagi.journal.application;

import java.util.List;
import java.util.OptionalLong;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemeDraft;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.journal.domain.themes.ThemeRules;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Shows a thematic plan, and draws it up. */
@Component
public class DrawThemes {

    private final OpenGroup groups;
    private final ThematicPlans plans;
    private final CentreDays days;

    DrawThemes(OpenGroup groups, ThematicPlans plans, CentreDays days) {
        this.groups = groups;
        this.plans = plans;
        this.days = days;
    }

    /** The plan; blank, with version 0, if nobody has drawn it. */
    public Decision<ThematicPlan> view(Actor reader, String groupId, ThemePeriod period) {
        return groups.open(reader, groupId).map(group -> plans.of(groupId, period));
    }

    /** The plan with these events instead of what it held. */
    public Decision<ThematicPlan> draw(
            Actor writer, String groupId, ThemePeriod period, List<ThemeEvent> events, OptionalLong seen) {
        return groups.open(writer, groupId).then(group -> drawn(writer, group, period, events, seen));
    }

    private Decision<ThematicPlan> drawn(
            Actor writer, JournalGroup group, ThemePeriod period, List<ThemeEvent> events, OptionalLong seen) {
        var plan = plans.of(group.id(), period);
        return ThemeRules.decide(new ThemeDraft(group, plan, events, seen, writer.id(), days))
                .then(next -> next == plan || plans.put(next)
                        ? Decision.accepted(next)
                        : Decision.refused(Refusal.stale("overtaken")));
    }
}
