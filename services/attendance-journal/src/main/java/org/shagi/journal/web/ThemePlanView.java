package org.shagi.journal.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.journal.domain.themes.ThemeState;
import org.shagi.journal.domain.themes.ThemeStep;

/**
 * A thematic plan.
 *
 * @param period {@code yyyy-MM} or {@code circle}
 * @param version 0 if nobody has drawn it
 */
record ThemePlanView(
        String groupId,
        String period,
        ThemeState state,
        long version,
        List<ThemeEvent> events,
        List<String> drawnBy,
        List<Passage> history) {

    static ThemePlanView of(ThematicPlan plan) {
        return new ThemePlanView(
                plan.groupId(),
                plan.period().toString(),
                plan.state(),
                plan.version(),
                plan.events(),
                plan.drawnBy(),
                plan.history().stream()
                        .map(passage -> new Passage(passage.step(), passage.by(), passage.at(), passage.remark()))
                        .toList());
    }

    record Passage(
            ThemeStep step, String by, Instant at, @Nullable String remark) {}
}
