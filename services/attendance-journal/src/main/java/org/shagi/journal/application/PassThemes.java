package org.shagi.journal.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.journal.domain.themes.ThemeStep;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Takes a thematic plan a step on in its life: it is submitted, agreed, returned or revised. A repeat changes nothing. */
@Component
public class PassThemes {

    private final OpenGroup groups;
    private final ThematicPlans plans;
    private final InstantSource clock;

    PassThemes(OpenGroup groups, ThematicPlans plans, InstantSource clock) {
        this.groups = groups;
        this.plans = plans;
        this.clock = clock;
    }

    /** The plan after the step. */
    public Decision<ThematicPlan> pass(
            Actor actor, String groupId, ThemePeriod period, ThemeStep step, @Nullable String remark) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return groups.open(actor, groupId)
                .map(group -> plans.of(groupId, period))
                .then(plan -> plan.after(step, actor.id(), at, remark)
                        .then(next -> next == plan || plans.put(next)
                                ? Decision.accepted(next)
                                : Decision.refused(Refusal.stale("overtaken"))));
    }
}
